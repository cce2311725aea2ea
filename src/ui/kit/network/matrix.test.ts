import { expect, test } from 'vitest'
import { parameterLayout } from '../../../experiment/layout'
import { placeBlocks } from './blocks'
import { cellPixels } from './cell-pixels'
import { pooled } from './pooled'
import { strengthOf } from './strength'

test('every block lies within the picture, none on another, few columns wide enough to be seen', () => {
  for (const sizes of [
    [2, 64, 64, 1],
    [64, 64, 10],
    [100, 400, 1],
    [2, 1024, 1024, 3],
  ]) {
    const size = { width: 416, height: 206 }
    const blocks = placeBlocks(parameterLayout(sizes), size)
    blocks.forEach(({ left, top, width, biasTop, biasHeight }, i) => {
      expect(left).toBeGreaterThan(0)
      expect(top).toBeGreaterThan(0)
      expect(biasTop + biasHeight).toBeLessThanOrEqual(size.height - 18)
      expect(left + width).toBeLessThanOrEqual(blocks[i + 1]?.left ?? size.width)
    })
    if (sizes.at(-1)! <= 3) expect(blocks.at(-1)!.cellWidth).toBeGreaterThan(10)
  }
})

test('finer than the screen, a pixel is the largest of its weights', () => {
  const grid = { values: Float32Array.of(1, -5, 0, 0, 2, 3, 0, 0), rows: 2, columns: 4 }
  expect([...pooled(grid, { rows: 1, columns: 2 }).values]).toEqual([-5, 0])
  expect(pooled(grid, { rows: 50, columns: 50 })).toBe(grid)
})

test('what is exactly zero has the colour of the ground, what is not never has', () => {
  const tints = { zero: [250, 249, 246], positive: [0, 0, 0], negative: [0, 100, 90] } as const
  const pixels = { data: new Uint8ClampedArray(4 * 18 * 6), width: 18, height: 6 }
  const grid = { values: Float32Array.of(0, 1, -1), rows: 1, columns: 3 }
  cellPixels(grid, 1, tints as never, () => 1, pixels)
  const at = (x: number, y: number) => [...pixels.data.subarray(4 * (y * 18 + x), 4 * (y * 18 + x) + 3)]
  expect([at(0, 0), at(5, 5)]).toEqual([tints.zero, tints.zero])
  expect([at(6, 0), at(11, 5)]).toEqual([tints.positive, tints.positive])
  // A negative one fills a part of its cell: its sign needs no colour.
  expect([at(12, 0), at(15, 3), at(17, 5)]).toEqual([tints.zero, tints.negative, tints.zero])
  cellPixels({ ...grid, values: Float32Array.of(1e-6, 0, 0) }, 1, tints as never, () => 1, pixels)
  expect(at(3, 3)).not.toEqual(tints.zero)
})

test('strength grows with size, is full at the limit and nothing at zero alone', () => {
  expect(strengthOf(0, 1)).toBe(0)
  expect(strengthOf(-0, 1)).toBe(0)
  expect(strengthOf(1e-9, 1)).toBeGreaterThan(0)
  expect(strengthOf(-0.2, 1)).toBeLessThan(strengthOf(0.5, 1))
  expect(strengthOf(3, 1)).toBe(1)
})
