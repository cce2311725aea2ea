// Double descent on the page: it only asks.
import { FETCHING, outlastsNothing, type SessionStudy } from '../../../session/study'
import type { DescentWish, DoubleDescent } from '../shared/wire'

export interface DoubleDescentVerbs {
  /** The closed form at every number of features; nothing of the run changes. */
  closedForm(wish: DescentWish): Promise<DoubleDescent>
}

export const doubleDescent: SessionStudy<'double-descent', DoubleDescentVerbs> = {
  patience: { closedForm: FETCHING },
  initial: () => ({}),
  create: ({ ask }) => ({
    life: outlastsNothing,
    verbs: { closedForm: (wish) => ask('closedForm', wish) },
  }),
}
