// What the Play button and its key do alike.
import type { Session } from '../../../session/session'
import { attempt } from '../../kit/attempt'

export function togglePlay(session: Session): void {
  if (session.store.getState().status === 'running') attempt(session, () => session.pause())
  else session.play()
}
