import { expect, test } from 'vitest'
import type { Line } from '../session/room'
import { canComeBack, lineWords } from './line-words'

const say = (line: Line, seconds = 0, role: 'host' | 'student' = 'student') =>
  lineWords({ line, role, unreadable: undefined }, seconds)

test('while the line is open there is nothing to say, but of a question that cannot be read', () => {
  expect(say('open')).toBe('')
  expect(lineWords({ line: 'open', role: 'student', unreadable: 'kind: found 3' }, 0)).toBe(
    'This question is of another version of the page: reload it. (kind: found 3)',
  )
})

test('how long it has been away, and what is kept', () => {
  expect(say('away', 2)).toBe(
    'The room does not answer: this page tries again by itself, and what you sent is kept.',
  )
  expect(say('away', 12)).toContain('has not answered for 12 s')
  expect(say('away', 180)).toContain('has not answered for 3 minutes')
  expect(say('away', 12, 'host')).toContain('what was answered is kept')
})

test('joining that takes long says what may be wrong', () => {
  expect(say('connecting')).toBe('Joining the room …')
  expect(say('connecting', 12)).toContain('same network')
})

test('each end has one sentence of its own, and a host alone can come back', () => {
  const ends = ['ended', 'full', 'no-such-room', 'replaced', 'no-class-here'] as const
  expect(new Set(ends.map((over) => say({ over }))).size).toBe(ends.length)
  expect(ends.filter((over) => canComeBack({ over }))).toEqual(['replaced'])
  expect(canComeBack('open')).toBe(false)
})
