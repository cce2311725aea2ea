// Bias and variance on the page: fits of fresh data sets that are asked for, come beside the visitor's run, and hold for as long as only λ changes.
import { createJob } from '../../../session/jobs/job'
import { firstRest } from '../../../session/run/playing'
import { FETCHING, type SessionStudy, type StudyLab, type StudyLife } from '../../../session/study'
import { biasVarianceValues } from '../shared/fits-asked'
import type { BiasVarianceReport } from '../shared/wire'
import type { FitsAsked } from './state'
import { setsOf, whyNoTruth } from './why-no-truth'

type Id = 'bias-variance'

export interface BiasVarianceVerbs {
  /** Fits fresh data sets at every λ; the store tells how far it is, what it found, or why it cannot. */
  begin(): void
  /** Ends what is under way; what has come to its end stays. */
  cancel(): void
  /** Begins anew with so many data sets. @param sets one of `SET_COUNTS` */
  setSets(sets: number): void
}

export const biasVariance: SessionStudy<Id, BiasVarianceVerbs> = {
  permission: 'ladder',
  patience: { wish: FETCHING },
  initial: (isAllowed) => ({ isAllowed }),
  create: createBiasVariance,
}

const nothing = { job: 0, values: [], sets: 0, steps: 0 }

function createBiasVariance({ store, own, show, wish }: StudyLab<Id>): {
  life: StudyLife<Id>
  verbs: BiasVarianceVerbs
} {
  const kept = () => {
    const { isAllowed, sets } = own()
    return { isAllowed, ...(sets !== undefined && { sets }) }
  }
  const { begin, cancel, drop, rest, take, forget } = createJob<FitsAsked, BiasVarianceReport>({
    store,
    own,
    show: (job) => show({ ...kept(), ...job }),
    mayBegin: (state) => own().isAllowed && whyNoTruth(state) === undefined,
    next: (job, state) => ({ job, sets: setsOf(state), steps: firstRest(state), values: biasVarianceValues }),
    send: (asked, isResting, onRefused) =>
      wish({ ...(asked ? { ...asked, values: [...asked.values] } : nothing), isResting }, onRefused),
  })
  return {
    // It is of the experiment and not of the run.
    life: { begin: () => undefined, rest, take, forget },
    verbs: {
      begin,
      cancel,
      setSets(sets) {
        drop()
        show({ isAllowed: own().isAllowed, sets })
        begin()
      },
    },
  }
}
