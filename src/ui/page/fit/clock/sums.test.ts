import { expect, it } from 'vitest'
import { oneHot } from '../../../../catalog/datasets/flip'
import type { RunDescription } from '../../../../protocol/run-description'
import { clockPanes } from './clock-panes'
import { scoresInWords, sumsOf } from './sums'

const hour = (at: number) => oneHot(at, 3)
const row = (a: number, b: number) => [...hour(a), ...hour(b)]
const points = (...sums: [number, number][]) => ({
  inputs: sums.map(([a, b]) => row(a, b)),
  targets: sums.map(([a, b]) => hour((a + b) % 3)),
  flipped: sums.map(() => false),
})
const run = {
  loss: 'cce',
  training: points([1, 2], [0, 1]),
  validation: points([2, 2]),
} as unknown as RunDescription

it('every sum has its hours, its split and what the network says of it', () => {
  const values = Float32Array.from([...hour(0), ...hour(2), ...hour(1)])
  const sums = sumsOf(run, 3, values)
  expect(sums).toEqual([
    { a: 1, b: 2, split: 'training', answer: 0, isRight: true },
    { a: 0, b: 1, split: 'training', answer: 2, isRight: false },
    { a: 2, b: 2, split: 'validation', answer: 1, isRight: true },
  ])
  expect(scoresInWords(sums)).toBe('1 of 2 training sums right, 1 of 1 new ones')
  expect(scoresInWords(sums.slice(0, 2))).toBe('1 of 2 training sums right')
})

it('the panes lie beside each other and within the paper, on a phone the table, and room for the dial', () => {
  for (const [width, height, fontSize] of [
    [738, 372, 12],
    [1300, 700, 18],
    [480, 490, 12],
    [336, 240, 12],
  ] as const) {
    const { table, wave, ghost, dial } = clockPanes({ width, height, fontSize, markScale: 1 }, 23, true)
    for (const pane of [table, wave, ghost, dial]) {
      if (!pane) continue
      expect(pane.left + pane.width).toBeLessThanOrEqual(width)
      expect(pane.top + pane.height).toBeLessThanOrEqual(height)
    }
    if (wave && width > height) expect(wave.left).toBeGreaterThan(table.left + table.width)
    else if (wave) expect(wave.top).toBeGreaterThanOrEqual(table.top + table.height)
    // The dial comes in the wave's place, and knows of no ghost.
    expect(clockPanes({ width, height, fontSize, markScale: 1 }, 23, false).wave).toEqual(wave)
    if (wave && ghost) expect(ghost.top).toBeGreaterThanOrEqual(wave.top + wave.height)
    expect(wave === undefined).toBe(height < 300)
    expect(dial !== undefined).toBe(height < 300)
    if (dial) expect(dial.left).toBeGreaterThan(table.left + table.width)
  }
})
