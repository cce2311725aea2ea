// The worker thread: commands in, replies and reports out.
import type { Message } from '../protocol/message'
import { createAnswers } from './answer'
import { type DebugLog, debugConsole } from './debug/console'
import { failedReport, sentenceOf } from './failed'
import { isCommand, receive } from './receive'

const post = (message: Message, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

const answers = createAnswers(post)
let log: DebugLog | undefined

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (isCommand(data) && data.verb === 'start' && data.payload?.debug) log = debugConsole
  return receive(answers, data, post, log)
}

/** The last net: what nobody has caught leaves nothing behind that could be trusted. */
function fail(event: Event, error: unknown): void {
  event.preventDefault()
  post(failedReport(sentenceOf(error, log)))
}

self.onunhandledrejection = (event) => fail(event, event.reason)
self.addEventListener('error', (event) => fail(event, event.error))
