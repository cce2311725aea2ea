import { expect, test } from 'vitest'
import { columnAt, layerNormAt, rowWidth } from '../protocol/metrics'
import { History } from './history'

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
