// The network as units and lines: a line is a weight, what is exactly zero is not there.
import type { Size } from '../element-size'
import type { Paper } from '../paper/picture'
import { write } from '../paper/text'
import { captionOf } from './caption'
import { connectionAt, indexOf } from './connection'
import { drawUnits } from './draw-units'
import { drawLines } from './lines'
import type { NetworkFrame } from './network-frame'
import type { NetworkPicture, Point } from './picture'
import { placeUnits, type Units } from './units'

/** From a line or a unit, pixels. */
const REACH = 5

export function lineNetwork(frame: NetworkFrame, size: Size): NetworkPicture {
  const units = placeUnits(frame, size)
  return {
    draw(paper) {
      drawLines(paper, frame, units)
      drawUnits(paper, frame, units)
      drawCaptions(paper, frame, units)
    },
    hit: (at) => biasAt(frame, units, at) ?? weightAt(frame, units, at),
    placeOf(index) {
      const connection = connectionAt(frame.layout, index)
      if (!connection) return undefined
      const { layer, from, to } = connection
      const target = units.at(layer + 1, to)
      if (from === undefined) return { kind: 'unit', at: target, radius: units.radius[layer + 1]! }
      return { kind: 'line', from: units.at(layer, from), to: target }
    },
  }
}

function drawCaptions(paper: Paper, { sizes }: NetworkFrame, { columns }: Units): void {
  const { width, height, fontSize } = paper
  sizes.forEach((_, layer) => {
    const align = layer === 0 ? 'left' : layer === sizes.length - 1 ? 'right' : 'center'
    const x = layer === 0 ? 0 : layer === sizes.length - 1 ? width : columns[layer]!
    write(paper, captionOf(layer, sizes), x, height - 0.35 * fontSize, { align })
  })
}

/** Every unit but the inputs has one. */
function biasAt({ sizes, layout }: NetworkFrame, units: Units, { x, y }: Point): number | undefined {
  for (let layer = 1; layer < sizes.length; layer++) {
    if (Math.abs(units.columns[layer]! - x) > units.radius[layer]! + REACH) continue
    const to = nearestUnit(units, layer, sizes[layer]!, y)
    if (Math.abs(units.at(layer, to).y - y) <= Math.max(units.radius[layer]!, 2))
      return indexOf(layout, { layer: layer - 1, to })
  }
  return undefined
}

function nearestUnit(units: Units, layer: number, count: number, y: number): number {
  if (count === 1) return 0
  const [first, second] = [units.at(layer, 0).y, units.at(layer, 1).y]
  return Math.min(Math.max(Math.round((y - first) / (second - first)), 0), count - 1)
}

/** The nearest line that is there. */
function weightAt({ layout, now }: NetworkFrame, units: Units, point: Point): number | undefined {
  const layer = layout.findIndex((_, l) => point.x >= units.columns[l]! && point.x <= units.columns[l + 1]!)
  const found = layout[layer]
  if (!found || !now) return undefined
  let nearest: number | undefined
  let least = REACH
  for (let from = 0; from < found.fanIn; from++) {
    for (let to = 0; to < found.fanOut; to++) {
      const index = indexOf(layout, { layer, from, to })
      if (now.values[index] === 0) continue
      const distance = distanceTo(units.at(layer, from), units.at(layer + 1, to), point)
      if (distance >= least) continue
      least = distance
      nearest = index
    }
  }
  return nearest
}

/** Across the line, which is as long as the point is within its ends. */
function distanceTo(from: Point, to: Point, { x, y }: Point): number {
  const [run, rise] = [to.x - from.x, to.y - from.y]
  return Math.abs(rise * (x - from.x) - run * (y - from.y)) / Math.hypot(run, rise)
}
