import { expect, test } from 'vitest'
import { thin } from './thin'

const steps = Array.from({ length: 5000 }, (_, i) => i)
const wave = steps.map((i) => Math.sin(i / 50))

test('a short history is kept whole', () => {
  expect(thin([0, 1, 2], [[5, 6, 7]], 400)).toEqual([0, 1, 2])
})

test('no more than the limit, ascending, with both ends', () => {
  const kept = thin(steps, [wave, wave.map((y) => -y)], 400, [1234])
  expect(kept.length).toBeLessThanOrEqual(400)
  expect(kept).toEqual([...kept].sort((a, b) => a - b))
  expect(kept[0]).toBe(0)
  expect(kept.at(-1)).toBe(4999)
})

test('a single spike, the lowest value and what must be kept survive', () => {
  const spiky = wave.map((y, i) => (i === 2345 ? 9 : i === 777 ? -9 : y))
  const kept = thin(steps, [spiky], 100, [4001])
  expect(kept).toEqual(expect.arrayContaining([777, 2345, 4001]))
})

test('stretches are even in steps, not in rows: a dense beginning does not use them up', () => {
  const uneven = [...Array(1000).keys(), ...Array.from({ length: 1000 }, (_, i) => 1000 + 100 * i)]
  const kept = thin(uneven, [uneven.map((s) => Math.sin(s / 3000))], 100)
  expect(kept.filter((i) => uneven[i]! > 1000).length).toBeGreaterThan(80)
})

test('rows without a number are passed over', () => {
  const gaps = wave.map((y, i) => (i % 2 ? Number.NaN : y))
  const kept = thin(steps, [gaps], 100)
  expect(kept.slice(1, -1).every((i) => i % 2 === 0)).toBe(true)
})
