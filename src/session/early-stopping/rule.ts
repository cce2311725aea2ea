// Early stopping by patience: what the rule makes of a validation curve, measurement by measurement.

/** A validation curve as it was measured, oldest first. */
export interface Curve {
  count: number
  stepAt(i: number): number
  /** Not finite where the network has diverged. */
  lossAt(i: number): number
}

export interface EarlyStop {
  /** The first of the lowest up to the stop; none where no loss was below infinity. */
  best?: { step: number; validationLoss: number }
  /** Measurements since the best, up to the stop. */
  waited: number
  /** The measured step at which training ends; none: not yet. */
  stop?: number
}

/**
 * Stops at the first measurement that makes `patience` in a row no better than the best.
 *
 * better: loss + minDelta < best, so that what is equal, or no number, is not
 *
 * The first measurement never stops, and a patience of 0 stops where one of 1 does.
 *
 * @param patience measurements, ≥ 0
 * @param minDelta in units of the loss, ≥ 0
 * @see Keras, EarlyStopping.on_epoch_end: its `wait`, with an epoch for each measurement
 */
export function earlyStop({ count, stepAt, lossAt }: Curve, patience: number, minDelta = 0): EarlyStop {
  let best: EarlyStop['best']
  let waited = 0
  for (let i = 0; i < count; i++) {
    const validationLoss = lossAt(i)
    waited++
    if (validationLoss + minDelta < (best?.validationLoss ?? Number.POSITIVE_INFINITY)) {
      best = { step: stepAt(i), validationLoss }
      waited = 0
    } else if (waited >= patience && i > 0) {
      return { ...(best && { best }), waited, stop: stepAt(i) }
    }
  }
  return { ...(best && { best }), waited }
}
