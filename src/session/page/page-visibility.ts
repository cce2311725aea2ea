// A page that nobody sees does not train: it waits, and goes on when it is looked at again. One that is kept for going back
// to it holds no GPU, also none that it could not use: WebKit has none to spare for the page that follows.
import type { PageQuery } from '../../experiment/address/page-query'
import type { Session } from '../session'

/**
 * A figure in another page is not seen either until it comes into view there.
 *
 * @param query of a page that asks for the processor alone, which has never opened a GPU
 * @returns resolves once a figure has come into view; at once for a page
 */
export function followVisibility(
  session: Session,
  page: Window,
  { engine, embed }: Pick<PageQuery, 'engine' | 'embed'>,
): Promise<void> {
  const { document } = page
  let isInView = !embed
  const tell = () => session.setHidden(!isInView || document.visibilityState === 'hidden')
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
  return new Promise((seen) => {
    if (isInView) return seen()
    const observer = new IntersectionObserver((entries) => {
      isInView = entries.at(-1)!.isIntersecting
      tell()
      if (isInView) seen()
    })
    observer.observe(document.documentElement)
  })
}
