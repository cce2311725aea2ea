// The first so many rows of a split: more points than that hide each other.
import type { Points } from '../../../protocol/run-description'

export function firstPoints({ inputs, targets, flipped }: Points, count: number): Points {
  return {
    inputs: inputs.slice(0, count),
    targets: targets.slice(0, count),
    flipped: flipped.slice(0, count),
  }
}
