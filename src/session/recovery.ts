// All that is done after a worker was lost. Fetched once the first one is there: most visits never need it.
import type { Device, EngineChoice } from '../protocol/device'
import { type RevivalParts, revive } from './run/revival'
import { askAgain, sortOut } from './worker/asked-again'
import type { Ask } from './worker/engine-client'
import { countLosses, type NextTry } from './worker/losses'
import type { Unanswered } from './worker/unanswered'

export interface Recovery {
  /** What is started next, if anything. */
  next(reason: string, hasWorked: boolean): NextTry
  /** Somebody asks for another try. */
  forget(): void
  /** The visitor has chosen another engine. */
  choose(choice: EngineChoice): void
  sortOut(unanswered: Unanswered, reason: string): void
  /** The experiment, in the worker that has taken over. */
  setUp(device: Device, reason: string, ask: Ask): Promise<void>
  askAgain(unanswered: Unanswered): void
}

export function createRecovery(parts: RevivalParts, engine: EngineChoice): Recovery {
  return {
    ...countLosses(engine),
    sortOut,
    setUp: (device, reason, ask) => revive(parts, device, reason, ask),
    askAgain(unanswered) {
      askAgain(unanswered)
      // What was fetched ahead has gone with the worker. Where it fails, whoever needs it says so.
      unanswered.ask('fetchAhead', undefined).catch(() => undefined)
    },
  }
}
