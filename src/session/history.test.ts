import { describe, expect, it, test } from 'vitest'
import { columnAt, layerNormAt, rowWidth } from '../protocol/metrics'
import { History, ROW_LIMIT } from './history'

const width = rowWidth(2)

/** Rows whose every column is the step, and its layers' norms a tenth and a fifth of it. */
function rows(...steps: number[]): Float64Array {
  const flat = new Float64Array(steps.length * width)
  steps.forEach((step, i) => {
    flat.fill(step, i * width, (i + 1) * width)
    flat[i * width + layerNormAt(0)] = step / 10
    flat[i * width + layerNormAt(1)] = step / 5
  })
  return flat
}

test('rows are kept in order, however many come', () => {
  const history = new History()
  history.append(rows(0, 1), width)
  for (let step = 2; step < 5000; step += 2) history.append(rows(step, step + 1), width)
  expect(history.count).toBe(5000)
  expect(
    Object.keys(columnAt).every((name) => history.at(4321, name as keyof typeof columnAt) === 4321),
  ).toBe(true)
  expect([history.layerNormAt(4321, 0), history.layerNormAt(4321, 1)]).toEqual([432.1, 864.2])
})

test('another run may have other layers', () => {
  const history = new History()
  history.append(rows(1), width)
  expect(history.layers).toBe(2)
  history.clear()
  expect([history.count, history.layers]).toEqual([0, 0])
  history.append(new Float64Array(rowWidth(4)), rowWidth(4))
  expect(history.layers).toBe(4)
})

test('a step that is measured again keeps its newest row alone', () => {
  const history = new History()
  history.append(rows(0, 1), width)
  const again = rows(1, 1, 2)
  again[width + columnAt.lambda] = 0.01
  history.append(again, width)
  expect([history.count, history.at(1, 'lambda'), history.at(2, 'step')]).toEqual([3, 0.01, 2])
})

test('a row of an earlier step takes the place of all from there on', () => {
  const history = new History()
  history.append(rows(0, 1, 10, 20), width)
  history.append(rows(5), width)
  history.append(rows(6), width)
  expect(Array.from({ length: history.count }, (_, i) => history.at(i, 'step'))).toEqual([0, 1, 5, 6])
})

test('the row at a step is the newest that is not after it', () => {
  const history = new History()
  history.append(rows(0, 1, 10, 20), width)
  expect([-1, 0, 9, 10, 19.5, 20, 1000].map((step) => history.indexAt(step))).toEqual([-1, 0, 1, 2, 2, 3, 3])
})

describe('however long a run goes on', () => {
  const history = new History()
  const steps = Array.from({ length: 3 * ROW_LIMIT }, (_, i) => i)
  for (let at = 0; at < steps.length; at += 1000) {
    const batch = rows(...steps.slice(at, at + 1000))
    for (let i = 0; i < 1000; i++) {
      // A single best step, at an odd row of the oldest part.
      batch[i * width + columnAt.validationLoss] = at + i === 49 ? 0.1 : 1
    }
    history.append(batch, width)
  }
  const kept = Array.from({ length: history.count }, (_, i) => history.at(i, 'step'))

  it('keeps a bounded number of rows, in order, the newest among them', () => {
    expect(history.count).toBeLessThanOrEqual(ROW_LIMIT)
    expect(history.count).toBeGreaterThan(ROW_LIMIT / 2)
    expect(kept).toEqual(kept.toSorted((a, b) => a - b))
    expect(kept.slice(-1000)).toEqual(steps.slice(-1000))
  })

  it('keeps the first row and the validation minimum, whole', () => {
    expect(kept[0]).toBe(0)
    expect(history.at(history.indexAt(49), 'validationLoss')).toBe(0.1)
    expect(history.layerNormAt(history.indexAt(49), 1)).toBeCloseTo(9.8)
  })

  it('is thinner where it is older', () => {
    const gap = (i: number) => kept[i + 1]! - kept[i]!
    expect(gap(100)).toBeGreaterThan(gap(history.count >> 1))
  })
})

test('a copy keeps its rows whatever becomes of the original', () => {
  const history = new History()
  history.append(rows(0, 1, 2, 3), width)
  const copy = history.copy()
  history.dropFrom(2)
  history.append(rows(9), width)
  expect([history.count, history.at(2, 'step')]).toEqual([3, 9])
  expect([copy.count, copy.at(2, 'step'), copy.at(3, 'step'), copy.layers]).toEqual([4, 2, 3, 2])
})
