// What the twin and the visitor's network have come to at the same step, for the sentence that compares them.
import type { MetricColumn } from '../../../protocol/metrics'
import { liveGhost } from '../../../session/run/shown-ghost'
import type { Session } from '../../../session/session'
import type { LabState } from '../../../session/state'
import { NO_PENALTY } from '../session/twin-label'

export interface TwinReading {
  /** The newest that the twin was measured at. */
  step: number
  /** On the validation rows, or on the training rows where there are no others. */
  split: 'validation' | 'training'
  value: number
  own: number
  /** The visitor's network is further, or was not measured there: there is nothing to compare as yet. */
  waits: boolean
  /** Its lines are in the pictures: no run before hides them. */
  isShown: boolean
}

/** None until the twin has been measured. */
export function twinReading({ store, history }: Pick<Session, 'store' | 'history'>): TwinReading | undefined {
  const state = store.getState()
  const latest = liveGhost(state)?.latest
  if (!latest || !state.latest) return undefined
  const { step } = latest
  const split = Number.isNaN(latest.validationLoss) ? 'training' : 'validation'
  const column: MetricColumn = split === 'training' ? 'dataLoss' : 'validationLoss'
  const row = history.indexAt(step)
  const isMeasured = row >= 0 && history.at(row, 'step') === step
  return {
    step,
    split,
    value: latest[column],
    own: isMeasured ? history.at(row, column) : Number.NaN,
    waits: !isMeasured || isBehind(step, state),
    isShown: state.ghost === undefined,
  }
}

/** While both train the one is always a little behind the other: that is no news. */
function isBehind(step: number, { latest, status }: LabState): boolean {
  const own = latest?.step ?? 0
  return own - step > (status === 'running' ? Math.max(50, own / 10) : 0)
}

/** "without penalty", "with L1, dropout 0.5". */
export function twinPhrase(label: string): string {
  return label === NO_PENALTY ? 'without penalty' : `with ${label}`
}
