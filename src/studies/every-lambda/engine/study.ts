// Every λ in the worker: one network for each beside the visitor's run, made anew when anything but λ changes.
import { Follower } from '../../../engine/beside/follower'
import type { Following } from '../../../engine/beside/following'
import { lambdaRungs, RungFleet, settingsButLambda } from '../../../engine/beside/rung-fleet'
import { inSlices } from '../../../engine/run/slices'
import type { EngineStudy, StudyTools } from '../../../engine/study'
import { withMovableLambda } from '../../../experiment/penalty-of-lambda'
import type { EveryLambdaWish } from '../shared/wire'
import { rungReport } from './rung-report'
import { trainLadder } from './train-ladder'

export function createStudy(tools: StudyTools<'every-lambda'>): EngineStudy<'every-lambda'> {
  return {
    beside: new Follower(following(tools), tools.spare),
    answers: {
      ladder: ({ values, steps }, { experiment, data, revision, sayAlive }) => {
        const giveWay = inSlices(() => false, sayAlive)
        return trainLadder(tools.engine, experiment, data, { values, steps, revision, giveWay })
      },
    },
  }
}

function following({ engine, tell }: StudyTools<'every-lambda'>): Following<EveryLambdaWish, RungFleet> {
  return {
    nothing: { values: [], length: 0, isResting: true },
    isSame: (wish, before) => wish.values.join() === before.values.join(),
    isWished: ({ values }) => values.length > 0,
    goal: ({ step }, { length }) => Math.min(step, length),
    // Rungs are "trained so many steps with this λ from the start".
    settingsOf: settingsButLambda,
    make: ({ experiment, data }, { values }) => {
      const climbing = withMovableLambda(experiment)
      return RungFleet.create(engine, climbing, data, lambdaRungs(climbing, values))
    },
    async look(ladder, { description }, { values }, { isFirst }) {
      if (!isFirst) await ladder.look()
      const { step } = ladder
      const parameters = await ladder.parameters()
      const { sizes } = ladder.fleet.plan
      const rungs = ladder.rungs.map((rung, k) => rungReport(rung, parameters[k] as Float32Array, sizes))
      return () => tell({ run: description.run, step, values, rungs })
    },
    withdraw: ({ description }, { values }) => tell({ run: description.run, step: 0, values, rungs: [] }),
  }
}
