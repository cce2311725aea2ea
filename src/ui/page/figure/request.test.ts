import { expect, test } from 'vitest'
import { idOf, isForFigure, parseRequest } from './request'

const to = 'overfit-lab'

test.each([
  { to, type: 'hello', id: 'a' },
  { to, type: 'tune', id: 1, tuning: { penalty: { lambda: 0.01 } } },
  { to, type: 'run', id: 1, steps: 10 },
  { to, type: 'load', id: 1, experiment: {} },
  { to, type: 'theme', id: 1, theme: 'dark' },
  ...['play', 'pause', 'reset', 'snapshot'].map((type) => ({ to, type, id: 0 })),
])('$type is taken as it is', (request) => {
  expect(parseRequest(request)).toEqual(request)
})

test.each([
  [{ to, id: 1 }, /^type: found nothing, expected one of hello, tune, play/],
  [{ to, type: 'explode', id: 1 }, /^type: found "explode", expected one of hello, tune, play/],
  [{ to, type: 'play' }, /^id: found nothing, expected a finite number, or a text of at most 100 characters/],
  [{ to, type: 'play', id: Number.NaN }, /^id: found NaN/],
  [{ to, type: 'play', id: 'x'.repeat(101) }, /^id: found "xxx/],
  [{ to, type: 'play', id: 1, speed: 2 }, /^speed: found an unknown key, expected only to, type, id/],
  [{ to, type: 'run', id: 1 }, /^steps: found nothing/],
  [{ to, type: 'theme', id: 1, theme: 'blue' }, /^theme: found "blue", expected one of light, dark/],
])('%j is refused in a sentence', (data, sentence) => {
  expect(() => parseRequest(data)).toThrow(sentence)
})

test('what is sent to somebody else, or is no object, is not for the figure', () => {
  expect([null, 'overfit-lab', { type: 'play' }, { to: 'x' }, { to }].map(isForFigure)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ])
})

test('what is refused is answered by its id, where it has one', () => {
  expect(idOf({ to, id: 7 })).toBe(7)
  expect(idOf({ to, id: {} })).toBeUndefined()
  expect(idOf({ to })).toBeUndefined()
})
