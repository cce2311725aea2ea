// Every number of points in the worker: networks beside the visitor's run, with and without its penalty, made anew when anything else of it changes.
import { Follower } from '../../../engine/beside/follower'
import type { Following } from '../../../engine/beside/following'
import { hyperparametersOf } from '../../../engine/fleet/plan'
import type { EngineStudy, StudyTools } from '../../../engine/study'
import type { Experiment } from '../../../experiment/experiment'
import { isPenalised } from '../../../experiment/penalty-of-lambda'
import { differInCountAlone } from '../shared/counts'
import type { EveryCountWish } from '../shared/wire'
import { CountFleet } from './count-fleet'

export function createStudy(tools: StudyTools<'every-count'>): EngineStudy<'every-count'> {
  return { beside: new Follower(following(tools), tools.spare) }
}

function following({ engine, tell }: StudyTools<'every-count'>): Following<EveryCountWish, CountFleet> {
  return {
    nothing: { run: 0, counts: [], length: 0, isResting: true },
    // Beside another run they may be the same.
    isSame: (wish, before) => wish.counts.join() === before.counts.join(),
    isWished: ({ counts }) => counts.length > 0,
    isOf: ({ run }, { description }) => run === description.run,
    goal: ({ step }, { length }) => Math.min(step, length),
    // Each is "trained so many steps with this λ from the start".
    settingsOf: (experiment) => JSON.stringify(hyperparametersOf(experiment)),
    make: ({ experiment }, { counts }) =>
      CountFleet.create(engine, experiment, counts, lambdasOf(experiment)),
    outlives: differInCountAlone,
    async look(own, { description, data, experiment }, _, { isFirst }) {
      if (!isFirst) await own.look()
      const [plain, penalised = []] = own.found(data, experiment)
      return () => tell({ run: description.run, step: own.step, plain: plain!, penalised })
    },
    withdraw: ({ description }) => tell({ run: description.run, step: 0, plain: [], penalised: [] }),
  }
}

/** Where there is no penalty, nothing is trained twice. */
function lambdasOf(experiment: Experiment): number[] {
  return isPenalised(experiment) ? [0, experiment.penalty.lambda] : [0]
}
