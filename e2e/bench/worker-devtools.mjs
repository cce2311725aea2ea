// The debugger's view of the engine's worker: its profile and its heap, without a change to the product.

/**
 * Playwright speaks to pages only; a page's session carries the messages of its worker when asked to.
 *
 * @param {import('./lab-page.mjs').Page} page
 */
export async function attachToWorker(page) {
  const session = await page.context().newCDPSession(page)
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message)
    const one = waiting.get(id)
    waiting.delete(id)
    if (error) one?.reject(new Error(error.message))
    else one?.resolve(result)
  })
  /** @type {Promise<string>} */
  const attached = new Promise((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId)
    })
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  const sessionId = await attached
  let last = 0
  /** @param {string} method @param {object} [params] @returns {Promise<any>} */
  return async (method, params = {}) => {
    const id = ++last
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    })
    return answer
  }
}

/** @typedef {Awaited<ReturnType<typeof attachToWorker>>} Ask */

/**
 * Bytes of JavaScript objects that are still in use.
 *
 * @param {(method: any) => Promise<any>} ask of a page's session or of its worker's
 */
export async function heapOf(ask) {
  await ask('HeapProfiler.collectGarbage')
  return /** @type {number} */ ((await ask('Runtime.getHeapUsage')).usedSize)
}
