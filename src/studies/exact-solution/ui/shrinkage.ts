// What a penalty does to each weight: as it is without one, and as it is with it. Where inputs have nothing to do with each
// other that is a formula, and where it is the formula's the curve of it is drawn.
import type { PenaltySettings } from '../../../experiment/experiment'
import { strengthsOf } from '../shared/strengths'
import type { Minimum } from '../shared/wire'

export interface Shrinkage {
  /** Of each weight. */
  free: number[]
  held: number[]
  /** From a weight without the penalty to the same with it; where all of them follow it. */
  law?: (w: number) => number
}

const TOLERANCE = 1e-6

/** @param count of weights */
export function shrinkageOf(
  free: Minimum,
  held: Minimum,
  penalty: PenaltySettings,
  count: number,
): Shrinkage {
  const before = [...free.parameters.subarray(0, count)]
  const after = [...held.parameters.subarray(0, count)]
  const law = lawOf(penalty)
  // Where all are zero any law would do.
  const isLaw =
    after.some((w) => w !== 0) && before.every((w, j) => Math.abs(law(w) - after[j]!) <= TOLERANCE)
  return { free: before, held: after, ...(isLaw && { law }) }
}

/** (w ∓ magnitudes/2) / (1 + squares), 0 in between: of squared errors where each input has the mean square 1. */
function lawOf(penalty: PenaltySettings): (w: number) => number {
  const { magnitudes, squares } = strengthsOf(penalty)
  return (w) => (Math.sign(w) * Math.max(Math.abs(w) - magnitudes / 2, 0)) / (1 + squares)
}

export function shrinkageWords({ free, held, law }: Shrinkage, penalty: PenaltySettings): string {
  const { magnitudes, squares } = strengthsOf(penalty)
  const zeros = held.filter((w) => w === 0).length
  const count = `${zeros} of ${free.length} are exactly zero.`
  if (!law) return `Dots off the dashed line are weights that the penalty has changed; ${count}`
  const taken = `${round(magnitudes / 2)} is taken off every weight, and what is smaller is exactly zero`
  const divided = `every weight is divided by ${round(1 + squares)}`
  if (magnitudes > 0 && squares > 0) return `${capital(taken)}; then ${divided}: ${count}`
  if (magnitudes > 0) return `${capital(taken)}: ${count}`
  return squares > 0
    ? `${capital(divided)}, large and small alike: ${count}`
    : 'Without a penalty every weight is what fits best.'
}

const round = (value: number) => String(Number(value.toPrecision(3)))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
