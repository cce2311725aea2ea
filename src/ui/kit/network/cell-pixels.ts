// The pixels of a matrix of weights: two colours that fade into the ground, full cells above zero, smaller ones below.
import { mixed } from '../paper/mixed'
import type { Rgb } from '../paper/palette'
import { strengthOf } from './strength'

/** Row-major. */
export interface Grid {
  values: Float32Array
  rows: number
  columns: number
}

export interface Tints {
  /** The ground: of what is exactly 0. */
  zero: Rgb
  positive: Rgb
  negative: Rgb
}

/** From this size on, device pixels, a negative weight fills only so much of its cell. */
const INSET_FROM = 5
const INSET = 0.2

interface Pixels {
  data: Uint8ClampedArray
  width: number
  height: number
}

/** @param shareOf how much of its strength a cell is shown with, 0 … 1 */
export function cellPixels(
  { values, rows, columns }: Grid,
  limit: number,
  { zero, positive, negative }: Tints,
  shareOf: (row: number, column: number) => number,
  pixels: Pixels,
): void {
  fill(pixels, 0, 0, pixels.width, pixels.height, zero)
  const edge = (i: number, count: number, length: number) => Math.round((i * length) / count)
  const inset = (length: number) => (length >= INSET_FROM ? Math.max(1, Math.round(INSET * length)) : 0)
  for (let i = 0; i < rows; i++) {
    const [top, bottom] = [edge(i, rows, pixels.height), edge(i + 1, rows, pixels.height)]
    for (let j = 0; j < columns; j++) {
      const value = values[i * columns + j]!
      if (value === 0) continue
      const [left, right] = [edge(j, columns, pixels.width), edge(j + 1, columns, pixels.width)]
      const tint = value > 0 ? positive : negative
      const color = mixed(zero, tint, strengthOf(value, limit) * shareOf(i, j))
      const isSmall = value < 0 && inset(right - left) > 0 && inset(bottom - top) > 0
      const [x, y] = isSmall ? [inset(right - left), inset(bottom - top)] : [0, 0]
      fill(pixels, left + x, top + y, right - x, bottom - y, color)
    }
  }
}

function fill(
  { data, width }: Pixels,
  left: number,
  top: number,
  right: number,
  bottom: number,
  color: Rgb,
): void {
  for (let y = top; y < bottom; y++) {
    for (let at = 4 * (y * width + left); at < 4 * (y * width + right); at += 4) {
      data[at] = color[0]
      data[at + 1] = color[1]
      data[at + 2] = color[2]
      data[at + 3] = 255
    }
  }
}
