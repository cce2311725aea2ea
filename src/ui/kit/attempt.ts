// Verbs that a control calls and nobody awaits: what they refuse becomes the notice.
import { notify } from '../../session/notify'
import type { Session } from '../../session/session'

export function attempt(session: Session, verb: () => Promise<unknown>): void {
  verb().catch((error: unknown) => notify(session.store, error))
}
