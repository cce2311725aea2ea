// Bias and variance in the worker: fits that are made when they are asked for, in the time that is left, and freed when they are done.
import { Follower } from '../../../engine/beside/follower'
import type { Basis, Following } from '../../../engine/beside/following'
import type { Engine } from '../../../engine/device/engine'
import type { EngineStudy, StudyTools } from '../../../engine/study'
import { isSolved } from '../shared/is-solved'
import type { BiasVarianceWish } from '../shared/wire'
import type { FreshFits } from './fresh-fits'
import { placesOf } from './places'
import { SolvedFits } from './solved-fits'
import { TrainedFits } from './trained-fits'

export function createStudy(tools: StudyTools<'bias-variance'>): EngineStudy<'bias-variance'> {
  return { beside: new Follower(following(tools), tools.spare) }
}

function following({ engine, tell }: StudyTools<'bias-variance'>): Following<BiasVarianceWish, FreshFits> {
  return {
    nothing: { job: 0, values: [], sets: 0, steps: 0, isResting: true },
    isSame: (wish, before) => wish.job === before.job,
    isWished: ({ values }) => values.length > 0,
    goal: (_run, _wish, { goal }) => goal,
    isMadeAtOnce: true,
    make: async (basis, wish) => fitsOf(engine, basis, wish),
    ends: true,
    async look(own, _run, { job, sets }) {
      await own.look()
      const found = own.found()
      return () => tell({ job, share: own.step / own.goal, ...found, isDone: found.sets >= sets })
    },
  }
}

/** @throws where nobody knows the truth */
function fitsOf(engine: Engine, basis: Basis, wish: BiasVarianceWish): FreshFits {
  const places = placesOf(basis)
  return isSolved(basis.experiment)
    ? new SolvedFits(basis, places, wish)
    : new TrainedFits(engine, basis, places, wish)
}
