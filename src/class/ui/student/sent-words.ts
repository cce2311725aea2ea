// How it stands with the answer: what is sent is what the room has taken, nothing else.

import type { RoomState } from '../../session/room'
import { type Answer, answerKey } from '../../shared/answer'
import type { Refusal } from '../../shared/messages'

type Known = Pick<RoomState, 'line' | 'mine' | 'phase'>

/** Whether the draft is what was sent last. */
export function isSame({ mine }: Pick<RoomState, 'mine'>, draft: Answer | undefined): boolean {
  return mine !== undefined && draft !== undefined && answerKey(mine.answer) === answerKey(draft)
}

/** @param said the answer that was sent, in words */
export function sentWords({ line, mine, phase }: Known, draft: Answer | undefined, said: string): string {
  if (!mine) return phase === 'asking' ? 'nothing is sent yet' : ''
  if (mine.refused) return refusedWords[mine.refused]
  if (!mine.isTaken)
    return line === 'open' ? `sending ${said} …` : `${said} is kept, and sent when the room answers`
  if (phase !== 'asking') return `sent: ${said}`
  return isSame({ mine }, draft) ? 'taken; you can still change it' : `sent so far: ${said}`
}

const refusedWords: Record<Refusal, string> = {
  closed: 'the answers were closed before yours came',
  'too-large': 'the room did not take it: it is too large',
  'too-many': 'the room did not take it: too much at once. Send it again.',
  malformed: 'the room did not understand it: reload the page',
}
