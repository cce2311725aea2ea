// A page that nobody sees does not train: it waits, and goes on when it is looked at again.
import type { Session } from '../session'

export function followVisibility(session: Session, page: Window): void {
  const { document } = page
  const tell = () => session.setHidden(document.visibilityState === 'hidden')
  document.addEventListener('visibilitychange', tell)
  tell()
  page.addEventListener('pageshow', ({ persisted }) => {
    // Out of the browser's cache the worker, or its GPU, may be gone without a word: it is heard of once it is asked.
    if (persisted) session.snapshot().catch(() => undefined)
  })
}
