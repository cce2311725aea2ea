// A browser spoken to without Playwright, which keeps every page of its own visible, focused and out of the browser's cache:
// here a tab can be behind another one, be frozen, and be kept for going back.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { findBrowser, testFlags } from '../.ci/browser.mjs'

type Answer = { result?: Record<string, unknown>; error?: { message: string } }

export interface RawTab {
  send(method: string, params?: object): Promise<Record<string, unknown>>
  /** What the page makes of an expression, awaited. */
  evaluate<Value>(expression: string): Promise<Value>
  bringToFront(): Promise<unknown>
  close(): Promise<unknown>
}

export interface RawBrowser {
  open(url: string): Promise<RawTab>
  send(method: string, params?: object): Promise<Record<string, unknown>>
  /** What no page has caught. */
  uncaught: string[]
  close(): Promise<void>
}

export async function launchRawBrowser(): Promise<RawBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'overfit-lab-'))
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const child = spawn(findBrowser(), [...testFlags, ...flags, 'about:blank'])
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    void gone.then(() => reject(new Error('The browser did not start.')))
    child.stderr.on('data', (said) => {
      const [url] = /ws:\/\/\S+/.exec(String(said)) ?? []
      if (url) resolve(url)
    })
  })
  const socket = new WebSocket(address)
  await new Promise((resolve) => socket.once('open', resolve))
  const { send, uncaught } = speakTo(socket)
  return {
    send,
    uncaught,
    async open(url) {
      const { targetId } = await send('Target.createTarget', { url })
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
      const tab = (method: string, params?: object) => send(method, params, sessionId as string)
      await tab('Runtime.enable')
      return {
        send: tab,
        async evaluate<Value>(expression: string) {
          const asked = { expression, awaitPromise: true, returnByValue: true }
          const { result, exceptionDetails } = await tab('Runtime.evaluate', asked)
          if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
          return (result as { value: Value }).value
        },
        bringToFront: () => send('Target.activateTarget', { targetId }),
        close: () => send('Target.closeTarget', { targetId }),
      }
    },
    async close() {
      socket.close()
      child.kill()
      await gone
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function speakTo(socket: WebSocket) {
  const waiting = new Map<number, (answer: Answer) => void>()
  const uncaught: string[] = []
  let last = 0
  socket.on('message', (text) => {
    const message = JSON.parse(String(text))
    waiting.get(message.id)?.(message)
    if (message.method === 'Runtime.exceptionThrown') uncaught.push(JSON.stringify(message.params))
  })
  const send = async (method: string, params: object = {}, sessionId?: string) => {
    const id = ++last
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params, sessionId }))
    })
    waiting.delete(id)
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`)
    return answer.result ?? {}
  }
  return { send, uncaught }
}
