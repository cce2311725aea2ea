import { expect, it } from 'vitest'
import { namePlaces } from './name-places'

const plot = { x: 40, y: 10, width: 200, height: 200 }

it('a name stands at its own line, over it or right of it', () => {
  expect(namePlaces([100, 50], 'over', plot)).toEqual([
    { x: 44, y: 92 },
    { x: 44, y: 42 },
  ])
  expect(namePlaces([100], 'right', plot)).toEqual([{ x: 244, y: 100 }])
})

it('where lines begin together each name is led to its own line, and no two touch', () => {
  const heights = [100, 101, 102, 103]
  for (const side of ['over', 'right'] as const) {
    const places = namePlaces(heights, side, plot)
    const ys = places.map(({ y }) => y)
    expect(ys.every((y, i) => i === 0 || y - ys[i - 1]! >= 14)).toBe(true)
    const begin = side === 'over' ? plot.x : plot.x + plot.width
    for (const [i, { x, y, leader }] of places.entries()) {
      if (i === 0) continue
      expect(leader).toMatchObject({ x1: begin, y1: heights[i], y2: y })
      expect(leader!.x2).toBeLessThan(x)
    }
  }
})
