import { expect, test } from 'vitest'
import { parameterCount, parameterLayout } from '../../../experiment/layout'
import type { RunDescription } from '../../../protocol/run-description'
import type { LabState } from '../../../session/state'
import { chartSession, historyOf } from '../charts/testing/chart-session'
import { connectionAt, indexOf, sayConnection } from './connection'
import { networkFrame } from './network-frame'
import { afterKey } from './network-keys'
import { networkInWords, networkTable } from './network-words'

function frameOf(sizes: number[], dropout = 0, step = 12) {
  const count = parameterCount(parameterLayout(sizes))
  const values = Float32Array.from({ length: count }, (_, i) => (i % 4 === 0 ? 0 : Math.cos(i) / 10))
  const run = { sizes, inputNames: ['x₁', 'x₂'], outputNames: ['class'] } as unknown as RunDescription
  const experiment = { seed: 5, dropout, model: { features: { kind: 'identity' } } } as LabState['experiment']
  const history = historyOf([{ weightNorm: 3 }, { weightNorm: 1 }])
  return networkFrame(chartSession(history, { run, experiment, parameters: { values, step } }))
}

test('is drawn as lines up to 2,000 weights, and as matrices above', () => {
  expect(frameOf([2, 40, 44, 1]).isMatrix).toBe(false)
  expect(frameOf([2, 64, 64, 1]).isMatrix).toBe(true)
})

test('full strength is that of the largest spread so far: what shrinks is seen to shrink', () => {
  const few = frameOf([2, 4, 1])
  // 12 weights of norm 3: the root mean square is 0.87.
  expect(few.limit).toBe(2)
})

test('every parameter has a place, a name and a value in words', () => {
  const frame = frameOf([2, 6, 10, 1])
  for (let at = 0; at < frame.now!.values.length; at++)
    expect(indexOf(frame.layout, connectionAt(frame.layout, at)!)).toBe(at)
  expect(connectionAt(frame.layout, frame.now!.values.length)).toBeUndefined()
  const say = (layer: number, from: number | undefined, to: number) =>
    sayConnection(frame, indexOf(frame.layout, { layer, to, ...(from !== undefined && { from }) }))
  expect(say(0, 0, 0)).toBe('layer 1, x₁ → unit 1: exactly 0')
  expect(say(1, 4, 8)).toMatch(/^layer 2, unit 5 → unit 9: −?0\.\d+$/)
  expect(say(0, undefined, 2)).toMatch(/^layer 1, bias of unit 3: /)
  expect(say(2, 9, 0)).toMatch(/^output, unit 10 → class: /)
})

test('with dropout it knows the coming step’s units, and says of a weight that it is left out', () => {
  expect(frameOf([2, 30, 1]).now?.dropped).toBeUndefined()
  const frame = frameOf([2, 30, 1], 0.5)
  const [unit] = frame.now!.dropped![1]!
  expect(sayConnection(frame, indexOf(frame.layout, { layer: 1, from: unit!, to: 0 }))).toContain(
    '(dropped next)',
  )
  expect(networkInWords(frame)).toContain(`step 13 drops ${frame.now!.dropped![1]!.size} hidden units`)
  expect(networkTable(frame).columns.at(-1)).toBe('dropped next')
  expect([...frameOf([2, 30, 1], 0.5, 13).now!.dropped![1]!]).not.toEqual([...frame.now!.dropped![1]!])
})

test('the table’s counts are those of all weights', () => {
  const { rows } = networkTable(frameOf([2, 6, 10, 1]))
  expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
    ['layer 1', '12'],
    ['layer 2', '60'],
    ['output', '10'],
  ])
  for (const { cells } of rows) {
    const [weights, ...parts] = cells.slice(1, 5).map(Number)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(weights)
  }
})

test('keys go to the next unit, the next source and the next layer, and stay within the network', () => {
  const layout = parameterLayout([2, 3, 1])
  expect(afterKey(layout, undefined, 'ArrowRight')).toBe(0)
  expect(afterKey(layout, 0, 'ArrowRight')).toBe(1)
  expect(afterKey(layout, 1, 'ArrowDown')).toBe(4)
  expect(afterKey(layout, 1, 'PageDown')).toBe(9)
  expect(afterKey(layout, 10, 'PageUp')).toBe(0)
  expect(afterKey(layout, 0, 'ArrowLeft')).toBe(0)
  expect(afterKey(layout, 3, 'End')).toBe(12)
  expect(afterKey(layout, 3, 'a')).toBeUndefined()
})
