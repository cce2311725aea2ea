// "Suggest λ": cross-validation that is asked for, trains beside the visitor's network, and holds for as long as only λ changes.

import type { Experiment } from '../../../experiment/experiment'
import { messageOf } from '../../../experiment/parse/message-of'
import type { Lab } from '../../../session/lab'
import { notify } from '../../../session/notify'
import { lambdaTuning } from '../../../session/run/lambda-tuning'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import { crossValidationValues } from '../shared/cross-validation'
import type { CrossValidationReport } from '../shared/cross-validation-report'
import { whyNotValidated } from './cross-validation-limits'

export interface SuggestionState {
  folds: number
  /** What is under way, or has come to its end. */
  asked?: { job: number; folds: number; steps: number; values: readonly number[] }
  /** The newest of it. */
  report?: CrossValidationReport
  /** Why there is none any more. */
  ended?: string
}

export interface Suggesting {
  begin(): void
  /** Ends what is under way; what has come to its end stays. */
  cancel(): void
  setFolds(folds: number): void
  take(report: CrossValidationReport): void
  /** The worker was lost, and what was under way with it. */
  forget(): void
}

export function createSuggesting({ store, ask }: Lab): Suggesting {
  let job = 0
  /** What the newest job was asked of. */
  let basis = ''

  const current = () => store.getState().suggestion
  const show = (suggestion: SuggestionState) => store.setState({ suggestion })
  const isUnderWay = () => isSuggesting(store.getState())
  const end = (why?: string) => {
    if (isUnderWay()) ask('crossValidate', undefined).catch((error) => notify(store, error))
    show({ folds: current().folds, ...(why !== undefined && { ended: why }) })
  }

  const begin = () => {
    const state = store.getState()
    if (whyNotValidated(state) !== undefined) return end()
    const { folds } = state.suggestion
    const asked = { job: ++job, folds, steps: firstRest(state), values: crossValidationValues }
    basis = basisOf(state)
    show({ folds, asked })
    ask('crossValidate', { ...asked, values: [...asked.values] }).catch((error) => {
      if (current().asked?.job === asked.job) show({ folds, ended: messageOf(error) })
    })
  }

  store.subscribe((state, before) => {
    if (state.experiment === before.experiment || !state.suggestion.asked) return
    if (basisOf(state) !== basis)
      end('Something other than λ has been changed: what was found no longer holds.')
  })

  return {
    begin,
    cancel() {
      if (isUnderWay()) end('Cancelled.')
    },
    setFolds(folds) {
      if (isUnderWay()) end()
      show({ folds })
      begin()
    },
    take(report) {
      const { suggestion } = store.getState()
      if (report.job === suggestion.asked?.job) show({ ...suggestion, report })
    },
    forget() {
      if (isUnderWay()) show({ folds: current().folds, ended: 'The training thread was lost on the way.' })
    },
  }
}

export function isSuggesting({ suggestion: { asked, report } }: LabState): boolean {
  return asked !== undefined && !report?.isDone
}

/** All that the result depends on: the experiment without its λ. Under "None" it is that of L2, which moving λ selects. */
function basisOf({ experiment, presetId }: LabState): string {
  const selected = lambdaTuning(experiment, 1).penalty
  const without: Experiment = { ...experiment, penalty: { ...experiment.penalty, ...selected, lambda: 0 } }
  return JSON.stringify([without, firstRest({ experiment, presetId })])
}
