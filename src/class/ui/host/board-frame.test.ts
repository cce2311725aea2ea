import { expect, test } from 'vitest'
import { boardFrame } from './board-frame'

const projector = { width: 870, height: 360, unit: 16 }

test.each([1, 60, 200])(
  '%i answers at one λ stay between the axis and the ground, and can be seen',
  (count) => {
    const round = Array.from({ length: count }, () => 100)
    const { foot, ground, radius, dotY, unit, stacks } = boardFrame(projector, undefined, [round, round])
    expect(stacks.map(([bin]) => bin?.positions.length)).toEqual([count, count])
    expect(dotY(count - 1) - radius).toBeGreaterThan(foot + 2 * unit)
    expect(dotY(0) + radius).toBeLessThanOrEqual(ground)
    // The hollow ones are a pixel smaller.
    expect(radius - 1).toBeGreaterThan(1)
  },
)
