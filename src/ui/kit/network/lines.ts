// The lines between the units: solid above zero, dashed below, as wide and dark as the weight is large.
import type { Paper } from '../paper/picture'
import type { NetworkFrame, NetworkNow } from './network-frame'
import { DROPPED_SHARE, strengthOf } from './strength'
import type { Units } from './units'

/** Lines of one look are one path: a stroke of its own for each would cost ten times as much. */
const LEVELS = 6
const DASH = [5, 3]
const WIDEST = 2.6
/** So many lines lie so close that each has to be finer. */
const MANY = 400

export function drawLines(paper: Paper, frame: NetworkFrame, units: Units): void {
  const { context, palette } = paper
  if (!frame.now) return
  const looks = sortLines(frame, frame.now)
  const fineness = Math.min(1, Math.sqrt(MANY / frame.now.values.length))
  context.lineCap = 'butt'
  // The strongest last, over the others.
  looks.forEach((ends, look) => {
    if (ends.length === 0) return
    const { level, isNegative } = lookAt(look)
    const strength = level / LEVELS
    context.beginPath()
    for (let i = 0; i < ends.length; i += 3) {
      const [layer, from, to] = [ends[i]!, ends[i + 1]!, ends[i + 2]!]
      const [start, end] = [units.at(layer, from), units.at(layer + 1, to)]
      context.moveTo(start.x, start.y)
      context.lineTo(end.x, end.y)
    }
    context.setLineDash(isNegative ? DASH : [])
    context.strokeStyle = isNegative ? palette.negative : palette.ink
    context.globalAlpha = strength
    context.lineWidth = Math.max(0.6, WIDEST * strength * fineness)
    context.stroke()
  })
  context.setLineDash([])
  context.globalAlpha = 1
}

function lookAt(look: number): { level: number; isNegative: boolean } {
  return { level: Math.floor(look / 2) + 1, isNegative: look % 2 === 1 }
}

/** By look, faint to strong: layer, source and target of each line. What is exactly zero is in none. */
function sortLines({ layout, limit }: NetworkFrame, { values, dropped }: NetworkNow): number[][] {
  const looks = Array.from({ length: 2 * LEVELS }, (): number[] => [])
  layout.forEach(({ fanIn, fanOut, weights }, layer) => {
    let at = weights.begin
    for (let from = 0; from < fanIn; from++) {
      for (let to = 0; to < fanOut; to++) {
        const weight = values[at++]!
        if (weight === 0) continue
        const isDropped = dropped?.[layer]?.has(from) || dropped?.[layer + 1]?.has(to)
        const strength = strengthOf(weight, limit) * (isDropped ? DROPPED_SHARE : 1)
        const level = Math.min(Math.ceil(strength * LEVELS), LEVELS)
        looks[2 * (level - 1) + (weight < 0 ? 1 : 0)]!.push(layer, from, to)
      }
    }
  })
  return looks
}
