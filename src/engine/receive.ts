// One message to the worker, answered. What is no command is told so, or left alone: it stops nothing that goes on.
import type { Command } from '../protocol/commands'
import type { Message } from '../protocol/message'
import type { Answers } from './answer'
import type { DebugLog } from './debug/console'
import { sentenceOf } from './failed'

/** Settles whatever comes. */
export async function receive(
  answers: Answers,
  data: unknown,
  post: (message: Message) => void,
  log?: DebugLog,
): Promise<void> {
  // Without a number nobody waits for an answer.
  if (!isCommand(data)) return
  const { id, verb, payload } = data
  try {
    if (!Object.hasOwn(answers, verb)) throw new Error('The training thread has no such verb.')
    // The table's types tie each verb to its payload; an indexed call cannot show it.
    const answer = answers[verb] as (payload: unknown) => Promise<never>
    post({ type: 'reply', id, result: await answer(payload) })
  } catch (error) {
    post({ type: 'reply', id, error: sentenceOf(error, log) })
  }
}

export function isCommand(data: unknown): data is Command {
  return typeof data === 'object' && data !== null && typeof (data as Partial<Command>).id === 'number'
}
