import { describe, expect, it, test } from 'vitest'
import type { Facts, Lesson, MarkOnLoss } from '../../catalog/lessons/lesson'
import { judgeAnswer, timesOff } from './judge-answer'
import { readPlace } from './lesson-address'
import { keepProgress, type Progress, readProgress } from './progress'
import { stageOf } from './stage'
import { hasMoved, type Standing } from './standing'

const facts = (changes: Partial<Facts>) => ({ training: 0.35, validation: 0.43, ...changes }) as Facts
const mark: MarkOnLoss = { kind: 'mark', ask: 'Where?', curve: 'validation', at: 800, upTo: 6 }
const step = (changes: object) => ({
  text: '',
  question: mark,
  moves: [],
  shows: [],
  why: () => '',
  ...changes,
})
const lesson: Lesson = {
  title: 'Two beginnings',
  about: '',
  steps: [
    step({ stage: [{ load: 'noisy-moons' }], moves: [{ until: 20 }] }),
    step({ moves: [{ until: 40 }] }),
    step({ stage: [{ load: 'spiral' }], moves: [{ until: 10 }] }),
    step({}),
  ],
}

describe('a mark', () => {
  const remark = (value: number, now: number) =>
    judgeAnswer(mark, value, facts({ validation: now }), facts({})).remark
  it.each([
    [1.2, 5.39, 'Up, as you said. 4.5 times as high as your mark.'],
    [0.2, 5.39, 'Up; you said down. 27 times as high as your mark.'],
    [2, 0.2, 'Down; you said up. 10 times lower than your mark.'],
    [0.43, 0.45, 'Much the same, as you said. Close.'],
    [5, 5.39, 'Up, as you said. Close.'],
    [0, 5.39, 'Up; you said down. Many times as high as your mark.'],
    [0.43, 5.39, 'Up; you said much the same. 13 times as high as your mark.'],
  ])('at %d where it came to %d', (value, now, words) => expect(remark(value, now)).toBe(words))

  it('is right within a quarter, and says how far it was off otherwise', () => {
    const isRight = (value: number) => judgeAnswer(mark, value, facts({ validation: 1 }), facts({})).isRight
    expect([0.79, 0.8, 1.25, 1.26].map(isRight)).toEqual([false, true, true, false])
    expect(timesOff(1.2, 5.39)).toBe('4.5 times')
  })
})

test('a choice is judged by the run, and says what was right', () => {
  const question = {
    kind: 'choice',
    ask: '?',
    options: ['up', 'down'],
    right: (f: Facts) => (f.validation > 1 ? 0 : 1),
  } as const
  const judged = (value: number) => judgeAnswer(question, value, facts({ validation: 2 }), facts({}))
  expect(judged(0)).toEqual({ said: 'up', was: 'up', isRight: true })
  expect(judged(1)).toEqual({ said: 'down', was: 'up', isRight: false })
})

test('the stage of a step is its own, or where the steps before it have led', () => {
  expect([0, 1, 2, 3].map((at) => stageOf(lesson, at))).toEqual([
    [{ load: 'noisy-moons' }],
    [{ load: 'noisy-moons' }, { until: 20 }],
    [{ load: 'spiral' }],
    [{ load: 'spiral' }, { until: 10 }],
  ])
})

test('an address names a lesson and a step that there is, or nothing', () => {
  const place = (search: string) => readPlace(search, { two: lesson })
  expect(place('?engine=cpu&lesson=two/3')).toEqual({ id: 'two', step: 2 })
  expect(place('?lesson=two')).toEqual({ id: 'two', step: 0 })
  for (const wrong of [
    '',
    '?lesson=',
    '?lesson=two/0',
    '?lesson=two/5',
    '?lesson=two/x',
    '?lesson=toString/1',
  ])
    expect(place(wrong), wrong).toBeUndefined()
})

test('what a step finds has moved with the run, its step or its settings; λ may be the answer', () => {
  const penalty = { kind: 'l2', lambda: 0 }
  const left = { run: undefined, step: 20, experiment: { penalty, dropout: 0 } } as unknown as Standing
  const pulled = {
    ...left,
    experiment: { ...left.experiment, penalty: { ...penalty, lambda: 0.1 } },
  } as Standing
  expect(hasMoved(left, { ...left }, false)).toBe(false)
  expect(hasMoved(left, { ...left, step: 21 }, true)).toBe(true)
  expect(hasMoved(left, { ...left, experiment: { ...left.experiment, dropout: 0.5 } }, true)).toBe(true)
  expect([hasMoved(left, pulled, false), hasMoved(left, pulled, true)]).toEqual([true, false])
})

describe('progress', () => {
  const storage = (kept: string | null) => {
    const box = new Map(kept === null ? [] : [['overfit-lab-lessons', kept]])
    return {
      box,
      getItem: (key: string) => box.get(key) ?? null,
      setItem: (key: string, text: string) => box.set(key, text),
      removeItem: (key: string) => box.delete(key),
    }
  }
  const some: Progress = { memorising: { 0: { said: 'a', was: 'b', why: 'c', isRight: true } } }

  it('is kept, read again, and forgotten', () => {
    const box = storage(null)
    keepProgress(() => box as unknown as Storage, some)
    expect(readProgress(() => box as unknown as Storage)).toEqual(some)
    keepProgress(() => box as unknown as Storage, {})
    expect(box.box.size).toBe(0)
  })

  it('begins anew where storage is forbidden, or holds something else', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    expect(readProgress(forbidden)).toEqual({})
    expect(() => keepProgress(forbidden, some)).not.toThrow()
    for (const other of ['[]', 'nonsense', 'null', '{"memorising":{"0":{"said":1}}}', '{"memorising":5}'])
      expect(
        readProgress(() => storage(other) as unknown as Storage),
        other,
      ).toEqual({})
  })
})
