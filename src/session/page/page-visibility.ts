// A page that nobody sees does not train: it waits, and goes on when it is looked at again.
import type { Session } from '../session'

export function followVisibility(session: Session, page: Document): void {
  const tell = () => session.setHidden(page.visibilityState === 'hidden')
  page.addEventListener('visibilitychange', tell)
  tell()
}
