// As much of a window as the session touches, for tests.

export interface FakePage {
  page: Window
  /** The attributes of <html>, without their `data-`. */
  dataset: Record<string, string>
  /** As a visitor types it. */
  changeHash(hash: string): void
  /** As the browser's Back does, so many entries. */
  goBack(entries?: number): void
  /** The browser's history of the page, oldest first. */
  entries(): string[]
  show(visibility: DocumentVisibilityState): void
  /** Loaded, or out of the browser's cache. */
  pageShow(persisted: boolean): void
  /** Left, for good or into the browser's cache. */
  pageHide(persisted: boolean): void
}

export function fakePage(address = '', prefersReducedMotion = false): FakePage {
  const url = new URL(`https://lab.example/${address}`)
  const dataset: Record<string, string> = {}
  const document = Object.assign(new EventTarget(), {
    documentElement: { dataset },
    visibilityState: 'visible',
  })
  const entries = [url.href]
  let entry = 0
  const put = (to: string) => {
    url.href = new URL(to, url).href
    entries.splice(entry, 1, url.href)
  }
  const push = (to: string) => {
    entry++
    entries.length = entry
    put(to)
  }
  const history = {
    state: null,
    replaceState: (_state: unknown, _title: string, to: string) => put(to),
    pushState: (_state: unknown, _title: string, to: string) => push(to),
  }
  const matchMedia = () => ({ matches: prefersReducedMotion })
  const timers = {
    setTimeout: (...args: Parameters<typeof setTimeout>) => setTimeout(...args),
    // As in a browser, a page that is hidden gets no frames.
    requestAnimationFrame: (draw: () => void) =>
      document.visibilityState === 'visible' && setTimeout(draw, 16),
  }
  const page = Object.assign(new EventTarget(), { location: url, history, document, matchMedia, ...timers })
  return {
    page: page as unknown as Window,
    dataset,
    changeHash(hash) {
      const oldURL = url.href
      push(hash)
      page.dispatchEvent(Object.assign(new Event('hashchange'), { oldURL }))
    },
    goBack(by = 1) {
      const oldURL = url.href
      entry -= by
      url.href = entries[entry] as string
      page.dispatchEvent(Object.assign(new Event('hashchange'), { oldURL }))
    },
    entries: () => entries.map((entry) => entry.slice(url.origin.length + 1)),
    show(visibility) {
      document.visibilityState = visibility
      document.dispatchEvent(new Event('visibilitychange'))
    },
    pageShow(persisted) {
      page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
    },
    pageHide(persisted) {
      page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }))
    },
  }
}
