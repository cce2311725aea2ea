// Where the units of a network stand in its picture: a column for each layer, evenly and in the middle.

import { textWidth } from '../charts/text-width'
import type { Size } from '../element-size'
import { CAPTION_HEIGHT } from './caption'
import type { NetworkFrame } from './network-frame'
import type { Point } from './picture'

export interface Units {
  /** Of each layer, input first: the columns' middles and the units' radii. */
  columns: number[]
  radius: number[]
  /** Whether there is room for the names of this layer's units. */
  isNamed: boolean[]
  at(layer: number, unit: number): Point
}

const LARGEST_GAP = 30
const SMALLEST_RADIUS = 0.7
const LARGEST_RADIUS = 5
/** Names stand where there is so much room between units, and take no more of the width than this. */
const NAMED_GAP = 13
const LONGEST_NAME = 84
const MARGIN = 8

export function placeUnits({ sizes, inputNames, outputNames }: NetworkFrame, { width, height }: Size): Units {
  const room = height - CAPTION_HEIGHT - 2 * MARGIN
  const gaps = sizes.map((count) => Math.min(LARGEST_GAP, room / Math.max(1, count - 1)))
  const names = [inputNames, ...sizes.slice(2).map(() => []), outputNames]
  const isNamed = sizes.map((_, layer) => gaps[layer]! >= NAMED_GAP && fits(names[layer] ?? []))
  const left = MARGIN + (isNamed[0] ? widest(inputNames) + 4 : 0)
  const right = width - MARGIN - (isNamed.at(-1) ? widest(outputNames) + 4 : 0)
  const columns = sizes.map((_, layer) => left + ((right - left) * layer) / Math.max(1, sizes.length - 1))
  return {
    columns,
    radius: gaps.map((gap) => Math.min(Math.max(0.36 * gap, SMALLEST_RADIUS), LARGEST_RADIUS)),
    isNamed,
    at: (layer, unit) => ({
      x: columns[layer]!,
      y: MARGIN + room / 2 + (unit - (sizes[layer]! - 1) / 2) * gaps[layer]!,
    }),
  }
}

function fits(names: readonly string[]): boolean {
  return names.length > 0 && widest(names) <= LONGEST_NAME
}

function widest(names: readonly string[]): number {
  return Math.max(...names.map(textWidth))
}
