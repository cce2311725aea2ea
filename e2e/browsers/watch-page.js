// Served into the page before any script of its own: notes what a console would show, of the page and of its worker.
{
  const watch = { messages: /** @type {string[]} */ ([]), isWorkerWatched: false }
  /** @param {string} kind @param {unknown[]} what */
  const note = (kind, ...what) => watch.messages.push(`${kind}: ${what.map(String).join(' ')}`)
  Object.assign(window, { tourWatch: watch })
  // What a page has kept would answer in the place of the server, which has the faults; and this page is not as built.
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
  for (const level of /** @type {const} */ (['error', 'warn', 'info', 'log', 'debug', 'assert', 'trace'])) {
    console[level] = (/** @type {unknown[]} */ ...what) => note(`console.${level}`, ...what)
  }
  // Of a file that cannot be loaded only its element hears, and whoever captures.
  const onError = (/** @type {ErrorEvent} */ event) => {
    const { message, target } = event
    if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') void lookFor(target)
    else note('error', message ?? target)
  }
  // Firefox says of a preload in a hundred pages that it failed, whichever it is, and has the file all the same.
  const lookFor = async (/** @type {HTMLLinkElement} */ link) => {
    const isThere = await fetch(link.href).then(
      ({ ok }) => ok,
      () => false,
    )
    if (!isThere) note('error', link.href)
  }
  addEventListener('error', onError, { capture: true })
  addEventListener('unhandledrejection', ({ reason }) => note('unhandled rejection', reason))
  addEventListener('securitypolicyviolation', (event) => note(event.violatedDirective, event.blockedURI))
  const listen = () => {
    const channel = new BroadcastChannel('tour-watch')
    channel.addEventListener('message', ({ data }) => {
      if (data === 'watched') watch.isWorkerWatched = true
      else note('worker', data)
    })
    // What comes to an open one would end a page that is kept for going back, and it would come from the next page.
    addEventListener('pagehide', () => channel.close(), { once: true })
  }
  // Once more each time it comes back.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listen()
  })
  listen()
}
