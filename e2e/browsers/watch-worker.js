// Imported by the worker's entry before anything else, as the tour serves it: tells the page what its console would show.
{
  const channel = new BroadcastChannel('tour-watch')
  for (const level of /** @type {const} */ (['error', 'warn', 'info', 'log', 'debug', 'assert', 'trace'])) {
    console[level] = (/** @type {unknown[]} */ ...what) =>
      channel.postMessage(`console.${level} ${what.map(String).join(' ')}`)
  }
  // What the page's own listeners take upon themselves does not come to the console. They are heard after this one.
  const noteLater = (/** @type {Event} */ event, /** @type {unknown} */ message) =>
    setTimeout(() => event.defaultPrevented || channel.postMessage(message))
  addEventListener('error', (event) => noteLater(event, event.message))
  addEventListener('unhandledrejection', (event) => noteLater(event, `unhandled: ${event.reason}`))
  channel.postMessage('watched')
}
