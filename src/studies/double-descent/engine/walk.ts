// Where the fit is drawn as a curve: over the one input there is, or on straight ways from training point to training point.

import type { Split } from '../../../catalog/datasets/dataset'
import { extent } from '../../../experiment/extent'

const GRID = 240
/** Training points that a walk passes. */
const STOPS = 9
const STEPS_BETWEEN = 30

export interface Walk {
  /** Raw units, a row for each place. */
  inputs: number[][]
  at: number[]
  points: { at: number[]; targets: number[] }
}

export function walkThrough(training: Split): Walk {
  return training.inputs[0]?.length === 1 ? overTheInput(training) : fromPointToPoint(training)
}

function overTheInput({ inputs, targets }: Split): Walk {
  const xs = inputs.map(([x]) => x as number)
  const [low, high] = extent(xs)
  const at = Array.from({ length: GRID + 1 }, (_, i) => low + ((high - low) * i) / GRID)
  return { inputs: at.map((x) => [x]), at, points: { at: xs, targets: targets.map(([y]) => y as number) } }
}

/** From the lowest target to the highest: a model that has learned the law rises, as far as the noise lets it. */
function fromPointToPoint({ inputs, targets }: Split): Walk {
  const order = targets.map((_, n) => n).sort((a, b) => targets[a]![0]! - targets[b]![0]!)
  const stops = Math.min(STOPS, order.length)
  const chosen = Array.from(
    { length: stops },
    (_, i) => order[Math.round((i * (order.length - 1)) / (stops - 1))]!,
  )
  const at = Array.from({ length: (stops - 1) * STEPS_BETWEEN + 1 }, (_, i) => i / STEPS_BETWEEN)
  return {
    inputs: at.map((place) => {
      const stop = Math.min(Math.floor(place), stops - 2)
      const [from, to] = [inputs[chosen[stop]!]!, inputs[chosen[stop + 1]!]!]
      return from.map((x, i) => x + (place - stop) * (to[i]! - x))
    }),
    at,
    points: { at: chosen.map((_, i) => i), targets: chosen.map((n) => targets[n]![0]!) },
  }
}
