// In the place of the whole page where something failed that no room of it caught: the experiment is not lost.
import { messageOf } from '../../experiment/parse/message-of'
import type { Session } from '../../session/session'
import './stopped-page.css'

export function StoppedPage({ session, error }: { session: Session; error: unknown }) {
  return (
    <main className="stopped-page">
      <h1>Overfit Lab</h1>
      <p role="alert">The page has failed. Reloaded, it begins its experiment anew.</p>
      <button type="button" onClick={() => location.reload()}>
        Reload the page
      </button>
      <label>
        The experiment as it stood
        <input readOnly value={linkOf(session)} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <a href={location.pathname}>Begin with the first example</a>
      <details>
        <summary>Details</summary>
        {messageOf(error)}
      </details>
    </main>
  )
}

/** What is too large for a link is not in the address either: it leads to the example that it was made from. */
function linkOf(session: Session): string {
  try {
    return session.shareUrl()
  } catch {
    return location.href
  }
}
