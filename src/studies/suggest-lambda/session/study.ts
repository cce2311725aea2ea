// "Suggest λ" on the page: cross-validation that is asked for, trains beside the visitor's network, and holds for as long as only λ changes.
import type { Experiment } from '../../../experiment/experiment'
import { messageOf } from '../../../experiment/parse/message-of'
import { withMovableLambda } from '../../../experiment/penalty-of-lambda'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import { FETCHING, type SessionStudy, type StudyLab, type StudyLife } from '../../../session/study'
import { crossValidationValues, STANDARD_FOLDS } from '../shared/cross-validation'
import type { SuggestLambdaWish } from '../shared/wire'
import type { SuggestLambdaState } from './state'
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

const nothing: SuggestLambdaWish = { job: 0, values: [], folds: 0, steps: 0, isResting: false }

function createSuggestLambda({ store, own, show, wish }: StudyLab<Id>): {
  life: StudyLife<Id>
  verbs: SuggestLambdaVerbs
} {
  let job = 0
  let isHidden = false
  /** What the newest job was asked of. */
  let basis = ''

  const isUnderWay = () => isSuggesting(store.getState())
  const showOnly = (rest: Partial<SuggestLambdaState>) =>
    show({ isAllowed: own().isAllowed, folds: own().folds, ...rest })
  const refused = (of: number) => (error: unknown) => {
    if (own().asked?.job === of) showOnly({ ended: messageOf(error) })
  }
  /** What is under way, or that nothing is wanted. */
  const send = () => {
    const { asked } = own()
    if (!asked) return wish({ ...nothing, isResting: isHidden })
    wish({ ...asked, values: [...asked.values], isResting: isHidden }, refused(asked.job))
  }
  const end = (why?: string) => {
    const wasUnderWay = isUnderWay()
    showOnly(why === undefined ? {} : { ended: why })
    if (wasUnderWay) send()
  }

  const begin = () => {
    const state = store.getState()
    if (!own().isAllowed || whyNotValidated(state) !== undefined) return end()
    const { folds } = own()
    basis = basisOf(state)
    showOnly({ asked: { job: ++job, folds, steps: firstRest(state), values: crossValidationValues } })
    send()
  }

  store.subscribe((state, before) => {
    if (state.experiment === before.experiment || !own().asked) return
    if (basisOf(state) !== basis)
      end('Something other than λ has been changed: what was found no longer holds.')
  })

  return {
    life: {
      // It is of the experiment and not of the run.
      begin: () => undefined,
      rest(hidden) {
        isHidden = hidden
        if (isUnderWay()) send()
      },
      take(report) {
        if (report.job === own().asked?.job) show({ ...own(), report })
      },
      forget() {
        if (isUnderWay()) showOnly({ ended: 'The training thread was lost on the way.' })
      },
    },
    verbs: {
      begin,
      cancel() {
        if (isUnderWay()) end('Cancelled.')
      },
      setFolds(folds) {
        if (isUnderWay()) end()
        show({ isAllowed: own().isAllowed, folds })
        begin()
      },
    },
  }
}

export function isSuggesting({ studies }: LabState): boolean {
  const { asked, report } = studies['suggest-lambda']
  return asked !== undefined && !report?.isDone
}

/** All that the result depends on: the experiment without its λ. */
function basisOf({ experiment, presetId }: LabState): string {
  const selected = withMovableLambda(experiment)
  const without: Experiment = { ...selected, penalty: { ...selected.penalty, lambda: 0 } }
  return JSON.stringify([without, firstRest({ experiment, presetId })])
}
