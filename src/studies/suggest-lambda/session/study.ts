// "Suggest λ" on the page: cross-validation that is asked for, trains beside the visitor's network, and holds for as long as only λ changes.
import { createJob } from '../../../session/jobs/job'
import { isUnderWay } from '../../../session/jobs/job-state'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import { FETCHING, type SessionStudy, type StudyLab, type StudyLife } from '../../../session/study'
import { crossValidationValues, STANDARD_FOLDS } from '../shared/cross-validation'
import type { SuggestLambdaReport } from '../shared/wire'
import type { CrossValidation } from './state'
import { whyNotValidated } from './why-not-validated'

type Id = 'suggest-lambda'

export interface SuggestLambdaVerbs {
  /** Cross-validates every λ beside the visitor's run; the store tells how far it is, what it found, or why it cannot. */
  begin(): void
  /** Ends what is under way; what has come to its end stays. */
  cancel(): void
  /** Begins anew with these. @param folds one of `FOLD_COUNTS` */
  setFolds(folds: number): void
}

export const suggestLambda: SessionStudy<Id, SuggestLambdaVerbs> = {
  permission: 'ladder',
  patience: { wish: FETCHING },
  initial: (isAllowed) => ({ isAllowed, folds: STANDARD_FOLDS }),
  create: createSuggestLambda,
}

const nothing = { job: 0, values: [], folds: 0, steps: 0 }

function createSuggestLambda({ store, own, show, wish }: StudyLab<Id>): {
  life: StudyLife<Id>
  verbs: SuggestLambdaVerbs
} {
  const { begin, cancel, drop, rest, take, forget } = createJob<CrossValidation, SuggestLambdaReport>({
    store,
    own,
    show: (job) => show({ isAllowed: own().isAllowed, folds: own().folds, ...job }),
    mayBegin: (state) => own().isAllowed && whyNotValidated(state) === undefined,
    next: (job, state) => ({
      job,
      folds: own().folds,
      steps: firstRest(state),
      values: crossValidationValues,
    }),
    send: (asked, isResting, onRefused) =>
      wish({ ...(asked ? { ...asked, values: [...asked.values] } : nothing), isResting }, onRefused),
  })
  return {
    // It is of the experiment and not of the run.
    life: { begin: () => undefined, rest, take, forget },
    verbs: {
      begin,
      cancel,
      setFolds(folds) {
        drop()
        show({ isAllowed: own().isAllowed, folds })
        begin()
      },
    },
  }
}

export function isSuggesting({ studies }: LabState): boolean {
  return isUnderWay(studies['suggest-lambda'])
}
