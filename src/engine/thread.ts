// The worker thread: commands in, replies and reports out.
import { messageOf } from '../experiment/parse/message-of'
import type { Command } from '../protocol/commands'
import type { Message } from '../protocol/message'
import { createAnswers } from './answer'

const post = (message: Message, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

const answers = createAnswers(post)

self.onmessage = async ({ data }: MessageEvent<Command>) => {
  const { id } = data
  try {
    // The table's types tie each verb to its payload; an indexed call cannot show it.
    const answer = answers[data.verb] as (payload: unknown) => Promise<never>
    post({ type: 'reply', id, result: await answer(data.payload) })
  } catch (error) {
    post({ type: 'reply', id, error: messageOf(error) })
  }
}
