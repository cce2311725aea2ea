// Every width in the worker: networks beside the visitor's run, with and without its penalty, made anew when anything else of it changes.
import { Follower } from '../../../engine/beside/follower'
import type { Following } from '../../../engine/beside/following'
import { type Rung, RungFleet, validationLossOf } from '../../../engine/beside/rung-fleet'
import { hyperparametersOf } from '../../../engine/fleet/plan'
import type { EngineStudy, StudyTools } from '../../../engine/study'
import type { Experiment } from '../../../experiment/experiment'
import { isPenalised } from '../../../experiment/penalty-of-lambda'
import { differInWidthAlone } from '../shared/widths'
import type { EveryWidthWish, WidthFound } from '../shared/wire'
import { widthRungs } from './width-rungs'

export function createStudy(tools: StudyTools<'every-width'>): EngineStudy<'every-width'> {
  return { beside: new Follower(following(tools), tools.spare) }
}

function following({ engine, tell }: StudyTools<'every-width'>): Following<EveryWidthWish, RungFleet> {
  return {
    nothing: { run: 0, hidden: [], widths: [], length: 0, isResting: true },
    // Beside another run they may be the same.
    isSame: (wish, before) =>
      JSON.stringify([wish.hidden, wish.widths]) === JSON.stringify([before.hidden, before.widths]),
    isWished: ({ widths }) => widths.length > 0,
    isOf: ({ run }, { description }) => run === description.run,
    goal: ({ step }, { length }) => Math.min(step, length),
    // Each is "trained so many steps with this λ from the start".
    settingsOf: (experiment) => JSON.stringify(hyperparametersOf(experiment)),
    make: ({ experiment, data }, { hidden, widths }) => {
      const widest = { ...experiment, model: { ...experiment.model, hidden } }
      return RungFleet.create(engine, widest, data, widthRungs(widest, widths, lambdasOf(experiment)))
    },
    outlives: differInWidthAlone,
    async look(ladder, { description }, { widths }, { isFirst }) {
      if (!isFirst) await ladder.look()
      const { step, rungs } = ladder
      const found = rungs.map((rung, k) => widthFound(widths[k % widths.length] as number, rung))
      const [plain, penalised] = [found.slice(0, widths.length), found.slice(widths.length)]
      return () => tell({ run: description.run, step, plain, penalised })
    },
    withdraw: ({ description }) => tell({ run: description.run, step: 0, plain: [], penalised: [] }),
  }
}

/** Where there is no penalty, nothing is trained twice. */
function lambdasOf(experiment: Experiment): number[] {
  return isPenalised(experiment) ? [0, experiment.penalty.lambda] : [0]
}

function widthFound(width: number, { measurement, frozen }: Rung): WidthFound {
  return {
    width,
    trainingLoss: measurement.dataLoss,
    validationLoss: validationLossOf(measurement),
    hasDiverged: frozen !== undefined,
  }
}
