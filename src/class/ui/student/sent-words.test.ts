import { expect, test } from 'vitest'
import type { RoomState } from '../../session/room'
import type { Answer } from '../../shared/answer'
import { isSame, sentWords } from './sent-words'

const answer: Answer = { kind: 'lambda', position: 81 }
const other: Answer = { kind: 'lambda', position: 41 }
const known = (mine: RoomState['mine'], changes: Partial<RoomState> = {}) =>
  ({ line: 'open', phase: 'asking', mine, ...changes }) as RoomState
const say = (state: RoomState, draft = answer) => sentWords(state, draft, '0.01')

test('sent is what the room has taken, and nothing before', () => {
  expect(say(known(undefined))).toBe('nothing is sent yet')
  expect(say(known({ answer, isTaken: false }))).toBe('sending 0.01 …')
  expect(say(known({ answer, isTaken: true }))).toBe('taken; you can still change it')
})

test('a draft that was moved since is not what was sent', () => {
  expect(say(known({ answer, isTaken: true }), other)).toBe('sent so far: 0.01')
  expect(isSame(known({ answer, isTaken: true }), other)).toBe(false)
  expect(isSame(known({ answer, isTaken: true }), { ...answer })).toBe(true)
  expect(isSame(known(undefined), answer)).toBe(false)
})

test('while the room is away it is kept, not sent', () => {
  const state = known({ answer, isTaken: false }, { line: 'away' })
  expect(say(state)).toBe('0.01 is kept, and sent when the room answers')
})

test('after it was closed nothing can be changed, and nobody is asked to', () => {
  expect(say(known({ answer, isTaken: true }, { phase: 'closed' }))).toBe('sent: 0.01')
  expect(say(known(undefined, { phase: 'closed' }))).toBe('')
  const refused = known({ answer, isTaken: false, refused: 'closed' }, { phase: 'closed' })
  expect(say(refused)).toBe('the answers were closed before yours came')
})
