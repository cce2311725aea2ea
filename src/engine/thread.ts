// The worker thread: commands in, replies and reports out.
import type { Command } from '../protocol/commands'
import type { Message } from '../protocol/message'
import { createAnswers } from './answer'
import { type DebugLog, debugConsole } from './debug/console'
import { failedReport, sentenceOf } from './failed'

const post = (message: Message, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

const answers = createAnswers(post)
let log: DebugLog | undefined

self.onmessage = async ({ data }: MessageEvent<Command>) => {
  const { id } = data
  if (data.verb === 'start' && data.payload.debug) log = debugConsole
  try {
    // The table's types tie each verb to its payload; an indexed call cannot show it.
    const answer = answers[data.verb] as (payload: unknown) => Promise<never>
    post({ type: 'reply', id, result: await answer(data.payload) })
  } catch (error) {
    post({ type: 'reply', id, error: sentenceOf(error, log) })
  }
}

/** The last net: what nobody has caught leaves nothing behind that could be trusted. */
function fail(event: Event, error: unknown): void {
  event.preventDefault()
  post(failedReport(sentenceOf(error, log)))
}

self.onunhandledrejection = (event) => fail(event, event.reason)
self.addEventListener('error', (event) => fail(event, event.error))
