// A linear model in the units of the data: what its weights are where its inputs and its target are not standardised.
import type { RunDescription } from '../../../../protocol/run-description'

export interface Coefficients {
  /** Of the target, for one unit more of each input. */
  perUnit: number[]
  /** Where all inputs are 0. */
  intercept: number
}

type Standardized = NonNullable<RunDescription['standardization']>

/**
 * y = Σ cⱼxⱼ + c₀ with cⱼ = wⱼ·s_y / sⱼ and c₀ = m_y + s_y·b − Σ cⱼmⱼ, of means m and deviations s.
 *
 * @param parameters a weight for each input, then the bias
 */
export function coefficientsOf(
  parameters: ArrayLike<number>,
  { inputs, targets }: Standardized,
): Coefficients {
  const [mean, deviation] = [targets.means[0]!, targets.deviations[0]!]
  const perUnit = inputs.deviations.map((own, j) => (parameters[j]! * deviation) / own)
  const bias = parameters[perUnit.length]!
  const atMeans = perUnit.reduce((sum, one, j) => sum + one * inputs.means[j]!, 0)
  return { perUnit, intercept: mean + deviation * bias - atMeans }
}

/** The root of the mean squared error, in the units of the target. @param loss on the training scale */
export function rmseOf(loss: number, { targets }: Standardized): number {
  return targets.deviations[0]! * Math.sqrt(loss)
}
