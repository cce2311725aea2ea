// Why zeros on the page: it only asks.
import { FETCHING, outlastsNothing, type SessionStudy } from '../../../session/study'
import type { DataGradient, LossPlane, PlaneWish } from '../shared/wire'

export interface WhyZerosVerbs {
  /** What the data alone pulls each parameter with, as the run stands. */
  dataGradient(): Promise<DataGradient>
  /** The data loss with two weights moved and all else as it stands. */
  lossPlane(wish: PlaneWish): Promise<LossPlane>
}

export const whyZeros: SessionStudy<'why-zeros', WhyZerosVerbs> = {
  patience: { dataGradient: FETCHING, lossPlane: FETCHING },
  initial: () => ({}),
  create: ({ ask }) => ({
    life: outlastsNothing,
    verbs: {
      dataGradient: () => ask('dataGradient', undefined),
      lossPlane: (wish) => ask('lossPlane', wish),
    },
  }),
}
