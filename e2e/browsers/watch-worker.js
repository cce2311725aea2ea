// Imported by the worker's entry before anything else, as the tour serves it: tells the page what its console would show.
{
  const channel = new BroadcastChannel('tour-watch')
  for (const level of /** @type {const} */ (['error', 'warn', 'info', 'log', 'debug', 'assert', 'trace'])) {
    console[level] = (/** @type {unknown[]} */ ...what) =>
      channel.postMessage(`console.${level} ${what.map(String).join(' ')}`)
  }
  addEventListener('error', ({ message }) => channel.postMessage(message))
  addEventListener('unhandledrejection', ({ reason }) => channel.postMessage(`unhandled: ${reason}`))
  channel.postMessage('watched')
}
