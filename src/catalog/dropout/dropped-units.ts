// Which hidden units a training step drops: the very mask that the engines use, for the first point of the step's batch.
import { dropThreshold, layerHash, unitDraw } from './mask'

interface Dropping {
  seed: number
  /** The first step of a run is 1. */
  step: number
  rate: number
}

/** The mask knows a point by its place in the batch. */
const FIRST_POINT = 0

/** @returns by layer, input first; of inputs and outputs none is ever dropped */
export function droppedUnits(sizes: readonly number[], { seed, step, rate }: Dropping): Set<number>[] {
  const threshold = dropThreshold(rate)
  return sizes.map((units, layer) => {
    const dropped = new Set<number>()
    if (layer === 0 || layer === sizes.length - 1) return dropped
    // The engines count hidden layers from 0.
    const shared = layerHash(seed, step, layer - 1)
    for (let unit = 0; unit < units; unit++) {
      if (unitDraw(shared, FIRST_POINT, unit) < threshold) dropped.add(unit)
    }
    return dropped
  })
}
