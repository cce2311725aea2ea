// WebDriver BiDi over a socket: every command gets one answer. Node 20's own WebSocket breaks off at a screenshot.
import { WebSocket } from 'ws'

/** A bound on what hangs. */
const patienceMs = 120_000

/** @param {string} url */
async function opened(url) {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`Nothing answers at ${url}.`)))
  })
  return socket
}

/** @param {string} url */
export async function connect(url) {
  const socket = await opened(url)
  /** @type {Map<number, (answer: any) => void>} */
  const waiting = new Map()
  let count = 0
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data))
    waiting.get(answer.id)?.(answer)
  })
  socket.addEventListener('close', ({ code, reason }) => {
    for (const settle of waiting.values())
      settle({ type: 'error', error: `the socket was closed, ${code} ${reason}` })
  })

  /** @param {number} id @returns {Promise<any>} */
  const answerTo = (id) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ type: 'error', error: 'no answer' }), patienceMs)
      waiting.set(id, (answer) => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(answer)
      })
    })

  return {
    /** @param {string} method @param {object} [params] */
    async send(method, params = {}) {
      const id = ++count
      const answered = answerTo(id)
      socket.send(JSON.stringify({ id, method, params }))
      const answer = await answered
      if (answer.type === 'error') throw new Error(`${method}: ${answer.error} ${answer.message ?? ''}`)
      return answer.result
    },
    close: () => socket.close(),
  }
}
