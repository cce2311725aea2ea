// When the page's thread has nothing better to do.

/** Where the browser does not say when that is, as in WebKit: long enough for a report and its picture. */
const PAUSE_MS = 300

export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve())
    else setTimeout(resolve, PAUSE_MS)
  })
}
