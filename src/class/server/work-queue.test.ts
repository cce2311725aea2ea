import { expect, test } from 'vitest'
import type { NetworkResult } from '../shared/work/network-result'
import { WorkQueue } from './work-queue'

const found = (validation: number): NetworkResult => ({
  training: 0.1,
  validation,
  norm: 2,
  hasDiverged: false,
  picture: '',
})
const MINUTE = 60_000

/** Each asks and delivers until there is nothing for it. */
function work(queue: WorkQueue, student: string, say = (pair: number) => found(pair)) {
  const pairs: number[] = []
  for (let pair = queue.next(student, 0); pair !== undefined; pair = queue.next(student, 0)) {
    pairs.push(pair)
    queue.take(student, pair, say(pair))
  }
  return pairs
}

test('every pair is trained once, and every twentieth by two devices', () => {
  const queue = new WorkQueue(41)
  expect(work(queue, 'ada')).toHaveLength(41)
  expect(queue.progress()).toMatchObject({ found: 41, devices: 1, checked: 0 })
  expect(work(queue, 'bob')).toEqual([0, 20, 40])
  expect(queue.progress()).toEqual({ found: 41, devices: 2, checked: 3, wrong: 0, unasked: 0 })
})

test('no pair is at two devices at once, but those that are checked', () => {
  const queue = new WorkQueue(4)
  expect(['ada', 'bob', 'cem', 'dan', 'eve', 'fay'].map((student) => queue.next(student, 0))).toEqual([
    0,
    0,
    1,
    2,
    3,
    undefined,
  ])
  // A page that was loaded anew asks once more.
  expect(queue.next('cem', 0)).toBe(1)
})

test('a device that leaves in mid-pair gives it back, and may still deliver it while nobody else has', () => {
  const queue = new WorkQueue(2)
  queue.next('ada', 0)
  expect([queue.next('bob', 0), queue.next('cem', 0)]).toEqual([0, 1])
  queue.leave('cem')
  expect(queue.next('dan', 0)).toBe(1)
  expect(queue.take('cem', 1, found(1))).toBe('taken')
  // Trained twice, it has been checked as well.
  expect(queue.take('dan', 1, found(1))).toBe('taken')
  expect(queue.progress()).toMatchObject({ found: 1, checked: 1, wrong: 0, unasked: 0 })
})

test('a device that has stopped answering holds nobody up', () => {
  const queue = new WorkQueue(2)
  queue.next('ada', 0)
  queue.next('bob', 0)
  queue.next('cem', 0)
  expect(queue.next('dan', MINUTE)).toBeUndefined()
  expect(queue.next('dan', 2 * MINUTE)).toBe(0)
  queue.take('dan', 0, found(0))
  expect(queue.next('dan', 2 * MINUTE)).toBe(1)
})

test('a result that comes twice counts once', () => {
  const queue = new WorkQueue(2)
  queue.next('ada', 0)
  expect(queue.take('ada', 0, found(0))).toBe('taken')
  expect(queue.take('ada', 0, found(0))).toBe('taken')
  expect(queue.take('ada', 0, found(7))).toBe('unasked')
  expect(queue.progress()).toEqual({ found: 1, devices: 1, checked: 0, wrong: 0, unasked: 1 })
})

test('a result of another pair, of none, and of a device that was never asked are dropped and counted', () => {
  const queue = new WorkQueue(3)
  queue.next('ada', 0)
  expect([
    queue.take('ada', 1, found(1)),
    queue.take('ada', 99, found(1)),
    queue.take('bob', 0, found(0)),
  ]).toEqual(['unasked', 'unasked', 'unasked'])
  expect(queue.progress()).toEqual({ found: 0, devices: 0, checked: 0, wrong: 0, unasked: 3 })
  expect(queue.take('ada', 0, found(0))).toBe('taken')
})

test('one that cannot be is dropped, its pair given to others, and its device no more', () => {
  const queue = new WorkQueue(3)
  queue.next('ada', 0)
  queue.take('ada', 0, found(0))
  queue.next('ada', 0)
  expect(queue.take('ada', 1, undefined)).toBe('wrong')
  expect(queue.next('ada', 0)).toBeUndefined()
  // What it had said alone is not believed either.
  expect(queue.progress()).toMatchObject({ found: 0, wrong: 2 })
  expect(work(queue, 'bob')).toEqual([0, 1, 2])
})

test('where two differ a third decides, and nothing of whoever was wrong counts', () => {
  const queue = new WorkQueue(3)
  expect(work(queue, 'eve', (pair) => found(pair + 0.5))).toEqual([0, 1, 2])
  queue.next('ada', 0)
  queue.take('ada', 0, found(0))
  // Nobody knows yet who is right.
  expect(queue.progress()).toMatchObject({ found: 2, wrong: 0 })
  expect(queue.next('bob', 0)).toBe(0)
  queue.take('bob', 0, found(0))
  expect(queue.progress()).toMatchObject({ found: 1, checked: 1, wrong: 3 })
  expect(work(queue, 'ada')).toEqual([1, 2])
  expect(queue.candidates().map(({ student }) => student)).not.toContain('eve')
})

test('another process goes on with the results of this one', () => {
  const before = new WorkQueue(3)
  work(before, 'ada')
  const queue = new WorkQueue(3, { wrong: 1, unasked: 2 })
  for (const candidate of before.candidates()) queue.restore(candidate)
  expect(queue.progress()).toEqual({ found: 3, devices: 1, checked: 0, wrong: 1, unasked: 2 })
  expect(work(queue, 'ada')).toEqual([])
  expect(work(queue, 'bob')).toEqual([0])
})
