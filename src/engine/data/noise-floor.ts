// The noise floor: what the best possible model could expect on new rows. Where the data's chance is known, and only there.
import type { LossKind } from '../../catalog/losses/loss'
import type { Data } from '../../experiment/experiment'
import type { NoiseFloor } from '../../protocol/run-description'
import type { RawData } from './draw'
import type { PreparedData } from './prepare'

/**
 * The mean over the validation rows (over the training rows where there are no others) of the loss that the true
 * distribution of each row's target expects of itself.
 *
 * mse: the variance of the noise, on the training scale; of 0/1 classes q(1 − q); cross-entropy: −Σ q log q.
 */
export function noiseFloor(
  loss: LossKind,
  flips: number,
  { raw, fromModel }: Pick<PreparedData, 'raw' | 'fromModel'>,
): NoiseFloor | undefined {
  if (raw.odds) return floorOfClasses(loss, flips, judgedInputs(raw).map(raw.odds))
  if (raw.noiseVariance === undefined) return undefined
  return { loss: raw.noiseVariance / trainingUnit(fromModel) ** 2 }
}

/** What 1 on the training scale of a single target is in raw units. */
export function trainingUnit(fromModel: PreparedData['fromModel']): number {
  const [zero, one] = [fromModel([0]), fromModel([1])] as [[number], [number]]
  return one[0] - zero[0]
}

export function flipsOf(data: Data): number {
  return data.kind === 'custom' ? 0 : (data.flips ?? 0)
}

/** The share of wrong labels where a model is judged. */
export function judgedFlips(data: Data, { validation }: RawData): number {
  const isClean = data.kind !== 'custom' && data.cleanValidation && validation.inputs.length > 0
  return isClean ? 0 : flipsOf(data)
}

/** Where a model is judged: the validation rows, or where there are none the training rows. */
export function judgedInputs({ training, validation }: RawData): number[][] {
  return validation.inputs.length > 0 ? validation.inputs : training.inputs
}

function floorOfClasses(loss: LossKind, flips: number, odds: readonly number[][]): NoiseFloor {
  const flipped = odds.map((shares) => afterFlips(shares, flips))
  const expect = loss === 'mse' ? variance : entropy
  return { loss: mean(flipped.map(expect)), accuracy: mean(flipped.map((shares) => Math.max(...shares))) }
}

/** A wrong label is any of the others, all alike. */
export function afterFlips(shares: readonly number[], flips: number): number[] {
  return shares.map((share) => (1 - flips) * share + (flips * (1 - share)) / (shares.length - 1))
}

function variance([, one]: readonly number[]): number {
  return one! * (1 - one!)
}

function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, q) => (q > 0 ? sum - q * Math.log(q) : sum), 0)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
