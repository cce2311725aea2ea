// Suggest λ in the worker: cross-validation that is made when it is asked for, trained in the time that is left, and freed when it is done.
import { Follower } from '../../../engine/beside/follower'
import type { Following } from '../../../engine/beside/following'
import type { EngineStudy, StudyTools } from '../../../engine/study'
import type { SuggestLambdaWish } from '../shared/wire'
import { FoldFleet } from './fold-fleet'

export function createStudy(tools: StudyTools<'suggest-lambda'>): EngineStudy<'suggest-lambda'> {
  return { beside: new Follower(following(tools), tools.spare) }
}

function following({ engine, tell }: StudyTools<'suggest-lambda'>): Following<SuggestLambdaWish, FoldFleet> {
  return {
    nothing: { job: 0, values: [], folds: 0, steps: 0, isResting: true },
    isSame: (wish, before) => wish.job === before.job,
    isWished: ({ values }) => values.length > 0,
    goal: (_run, { steps }) => steps,
    isMadeAtOnce: true,
    make: async ({ experiment, data }, wish) => new FoldFleet(engine, experiment, data, wish),
    ends: true,
    async look(fleet, _run, { job, steps }) {
      const { step } = fleet
      const losses = await fleet.losses()
      return () => tell({ job, step, losses, isDone: step >= steps })
    },
  }
}
