// The exact solution on the page: a switch, and what it asks.
import type { PenaltySettings } from '../../../experiment/experiment'
import { FETCHING, outlastsNothing, type SessionStudy } from '../../../session/study'
import type { ExactPath, ExactSolution, SolutionWish } from '../shared/wire'

export interface ExactSolutionVerbs {
  show(isOn: boolean): void
  /** Where the objective of the run is smallest, at this penalty. @throws in words, where there is no such place */
  solution(wish: SolutionWish): Promise<ExactSolution>
  /** The same at every λ of this kind of penalty. */
  path(penalty: PenaltySettings): Promise<ExactPath>
}

export const exactSolution: SessionStudy<'exact-solution', ExactSolutionVerbs> = {
  patience: { solution: FETCHING, path: FETCHING },
  initial: () => ({ isOn: false }),
  create: ({ ask, show }) => ({
    life: outlastsNothing,
    verbs: {
      show: (isOn) => show({ isOn }),
      solution: (wish) => ask('solution', wish),
      path: (penalty) => ask('path', penalty),
    },
  }),
}
