// The name of a line, written where the line ends instead of in a legend; names that would touch move apart.
import type { Plot } from './plot'

export interface LineEnd {
  tone: 'training' | 'validation' | 'penalty' | 'total' | 'ghost'
  label: string
  step: number
  value: number
  /** The point where it ends; none where the line goes on beyond what is shown. */
  dot?: 'filled' | 'hollow' | undefined
}

/** A name's height in pixels, and the way from the end of its line. */
export const NAME_HEIGHT = 15
export const NAME_OFFSET = 10

export interface PlacedEnd extends LineEnd {
  /** Where the line ends; clamped to the plot. */
  x: number
  y: number
  /** The middle of its name. */
  nameY: number
}

export function placeEnds(ends: readonly LineEnd[], plot: Plot): PlacedEnd[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  const ys = ends.map(({ value }) => clamp(plot.yOf(value), plot.y, bottom))
  // The lowest name keeps off the numbers under the axis.
  const names = spread(ys, NAME_HEIGHT, plot.y, bottom - NAME_HEIGHT / 3)
  return ends.map((end, i) => {
    const x = clamp(plot.xOf(end.step), plot.x, right)
    return { ...end, x, y: ys[i]!, nameY: names[i]! }
  })
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/**
 * Moves heights apart until each two are at least `gap` apart, in the same order, within [top, bottom] if they fit.
 *
 * @returns as many heights, in the order given
 */
export function spread(heights: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!)
  const placed = order.map((i) => clamp(heights[i]!, top, bottom))
  settle(placed, gap)
  const overflow = (placed.at(-1) ?? bottom) - bottom
  if (overflow > 0) pushUp(placed, gap, bottom)
  const result = [...heights]
  order.forEach((i, rank) => {
    result[i] = placed[rank]!
  })
  return result
}

/** Two that touch move half the way each; what follows is pushed down. */
function settle(placed: number[], gap: number): void {
  for (let i = 1; i < placed.length; i++) {
    const missing = gap - (placed[i]! - placed[i - 1]!)
    if (missing <= 0) continue
    if (i === 1) placed[0]! -= missing / 2
    placed[i] = placed[i - 1]! + gap
  }
}

function pushUp(placed: number[], gap: number, bottom: number): void {
  let limit = bottom
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i]!, limit)
    limit = placed[i]! - gap
  }
}
