// Grounds that tell classes apart without colour: light greys, and fine lines at an angle.

import type { Paper } from '../picture'
import { interpolate, type OutputGrid } from './field'
import { indexOfLargest } from './regions'

interface Texture {
  /** From the lightest ground, 0, to the darkest, 1. */
  shade: number
  /** Of the lines, in degrees; without it there are none. */
  angle?: number
}

const textures: readonly Texture[] = [
  { shade: 0 },
  { shade: 1 },
  { shade: 0.3, angle: 45 },
  { shade: 0.65 },
  { shade: 0.3, angle: -45 },
  { shade: 0, angle: 0 },
  { shade: 0, angle: 90 },
  { shade: 0.65, angle: 45 },
  { shade: 0.65, angle: -45 },
  { shade: 0.65, angle: 0 },
]

const SPACING = 8
const OPACITY = 0.5
/** How far apart along a line it is asked whether it is still in its region. */
const STRIDE = 2

export function shadeOf(k: number): number {
  return textures[k % textures.length]!.shade
}

export function hatchOf(k: number): number | undefined {
  return textures[k % textures.length]!.angle
}

/** Lines where class `k` is the answer. */
export function drawHatch(paper: Paper, grid: OutputGrid, k: number): void {
  const { context, width, height, palette } = paper
  const angle = ((hatchOf(k) ?? 0) * Math.PI) / 180
  const [along, across] = [
    [Math.cos(angle), -Math.sin(angle)],
    [Math.sin(angle), Math.cos(angle)],
  ] as const
  const reach = Math.hypot(width, height) / 2 + STRIDE
  const isInside = insideTest(paper, grid, k)
  context.beginPath()
  for (let offset = -reach; offset <= reach; offset += SPACING) {
    let wasInside = false
    for (let at = -reach; at <= reach; at += STRIDE) {
      const x = width / 2 + offset * across[0] + at * along[0]
      const y = height / 2 + offset * across[1] + at * along[1]
      const isNow = isInside(x, y)
      // Only where a region begins and ends: the reach goes beyond the picture, so every line ends.
      if (isNow && !wasInside) context.moveTo(x, y)
      if (wasInside && !isNow) context.lineTo(x - STRIDE * along[0], y - STRIDE * along[1])
      wasInside = isNow
    }
  }
  context.lineWidth = 1
  context.globalAlpha = OPACITY
  context.strokeStyle = palette.faint
  context.stroke()
  context.globalAlpha = 1
}

function insideTest(
  { width, height }: Paper,
  grid: OutputGrid,
  k: number,
): (x: number, y: number) => boolean {
  const place = new Float64Array(grid.outputs)
  const [columns, rows] = [(grid.columns - 1) / width, (grid.rows - 1) / height]
  return (x, y) =>
    x >= 0 &&
    x <= width &&
    y >= 0 &&
    y <= height &&
    indexOfLargest(interpolate(grid, x * columns, y * rows, place), 0, grid.outputs) === k
}
