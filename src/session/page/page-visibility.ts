// A page that nobody sees does not train: it waits, and goes on when it is looked at again. One that is kept for going back
// to it holds no GPU, also none that it could not use: WebKit has none to spare for the page that follows.
import type { EngineChoice } from '../../protocol/device'
import type { Session } from '../session'

/** @param engine that was asked for: the processor alone has never opened a GPU */
export function followVisibility(session: Session, page: Window, engine: EngineChoice): void {
  const { document } = page
  const tell = () => session.setHidden(document.visibilityState === 'hidden')
  document.addEventListener('visibilitychange', tell)
  tell()
  page.addEventListener('pagehide', ({ persisted }) => {
    if (persisted && engine !== 'cpu') session.putAway()
  })
  page.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    session.takeOut()
    // A worker that stayed may be gone without a word: it is heard of once it is asked.
    session.snapshot().catch(() => undefined)
  })
}
