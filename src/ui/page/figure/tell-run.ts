// How the run goes, for the page around a figure: its step and losses, and the sentence, when they have changed.
import type { Session } from '../../../session/session'
import type { LabState } from '../../../session/state'
import { throttle } from '../../kit/throttled-lab'
import type { SentenceOf } from './figure-rooms'
import type { Host } from './host'

const TOLD_EVERY_MS = 250

/** @returns what ends it */
export function tellRun(
  { store }: Pick<Session, 'store'>,
  sentenceOf: SentenceOf,
  host: Pick<Host, 'tell'>,
): () => void {
  const told = new Map<string, string>()
  const tell: Host['tell'] = (message) => {
    const text = JSON.stringify(message)
    if (told.get(message.type) === text) return
    told.set(message.type, text)
    host.tell(message)
  }
  return throttle(
    store,
    TOLD_EVERY_MS,
    () => false,
    () => {
      const state = store.getState()
      tell(stepOf(state))
      tell({ type: 'verdict', text: sentenceOf(state) })
    },
  )
}

function stepOf(state: LabState): Parameters<Host['tell']>[0] {
  const { status, step, latest } = state
  return {
    type: 'step',
    step,
    status,
    dataLoss: finite(latest?.dataLoss),
    validationLoss: finite(latest?.validationLoss),
  }
}

/** As in a snapshot: no number is null. */
function finite(value = Number.NaN): number | null {
  return Number.isFinite(value) ? value : null
}
