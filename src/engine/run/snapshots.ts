// A snapshot from a measurement and the parameters of the same step.
import type { PenaltySettings } from '../../experiment/experiment'
import { parameterLayout, unpackParameters, weightCount } from '../../experiment/layout'
import type { Snapshot, Status } from '../../protocol/snapshot'
import type { Measurement } from '../fleet/fleet'
import { exactZeros, penaltyOf, weightNorm } from '../fleet/objective'

export interface SnapshotSource {
  measurement: Measurement
  parameters: Float32Array
  sizes: readonly number[]
  penalty: PenaltySettings
  status: Status
  revision: number
  divergedAt?: number | undefined
}

export function snapshotOf(source: SnapshotSource): Snapshot {
  const { measurement, parameters, sizes, penalty, status, revision, divergedAt } = source
  const layout = parameterLayout(sizes)
  const omega = penaltyOf(measurement, penalty)
  const { step, dataLoss, validationLoss, accuracy, validationAccuracy } = measurement
  return {
    step,
    revision,
    status,
    ...(divergedAt === undefined ? {} : { divergedAt }),
    dataLoss,
    penalty: omega,
    objective: dataLoss + penalty.lambda * omega,
    validationLoss: Number.isNaN(validationLoss) ? null : validationLoss,
    ...(Number.isNaN(accuracy) ? {} : { accuracy }),
    ...(Number.isNaN(validationAccuracy) ? {} : { validationAccuracy }),
    weightNorm: weightNorm(measurement),
    exactZeros: exactZeros(measurement),
    weights: weightCount(layout),
    parameters: unpackParameters(parameters, layout),
  }
}
