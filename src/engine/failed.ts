// What the page is told where something has failed: always a sentence, and never a mistake of the program in its own words.
import type { Report } from '../protocol/report'
import type { DebugLog } from './debug/console'
import type { Engine } from './device/engine'
import { contextLost, GpuFailure } from './device/gpu-failure'

/** What the language throws by itself, or a driver: nobody has written it for people. */
const mistakes = [TypeError, RangeError, ReferenceError, DOMException]

const OWN_FAULT = 'The training thread came upon a fault of its own.'

/** What an error means, in a sentence for people; what they are not told goes to the debug console. */
export function sentenceOf(error: unknown, debug?: DebugLog): string {
  if (error instanceof Error && !mistakes.some((mistake) => error instanceof mistake)) return error.message
  debug?.error(`overfit-lab: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return OWN_FAULT
}

/** What was thrown while an engine was at work: where it is lost, whatever was thrown says only that. */
export function causeOf(error: unknown, engine: Pick<Engine, 'loss'> | undefined): unknown {
  return engine?.loss?.isLost() && !(error instanceof GpuFailure) ? contextLost() : error
}

/** The page answers with another worker, whatever run there was. */
export function failedReport(reason: string): Report {
  return {
    type: 'report',
    run: 0,
    revision: 0,
    status: 'failed',
    step: 0,
    rows: new Float64Array(0),
    width: 0,
    reason,
  }
}
