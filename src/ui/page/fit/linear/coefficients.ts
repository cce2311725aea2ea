// A linear model in the units of the data: what its weights are where its inputs and its target are not standardised.
import type { RunDescription } from '../../../../protocol/run-description'

export interface Coefficients {
  /** Of the target, for one unit more of each input. */
  perUnit: number[]
  /** Where all inputs are 0. */
  intercept: number
}

type Scales = Pick<RunDescription, 'inputScale' | 'targetScale'>

/**
 * y = Σ cⱼxⱼ + c₀ with cⱼ = wⱼ·s_y / sⱼ and c₀ = m_y + s_y·b − Σ cⱼmⱼ, of means m and deviations s.
 *
 * @param parameters a weight for each input, then the bias
 * @returns undefined where the inputs are not standardised: the weights are in raw units themselves
 */
export function coefficientsOf(
  parameters: ArrayLike<number>,
  { inputScale, targetScale }: Scales,
): Coefficients | undefined {
  if (!inputScale) return undefined
  const [mean, deviation] = [targetScale?.means[0] ?? 0, deviationOf(targetScale)]
  const perUnit = inputScale.deviations.map((own, j) => (parameters[j]! * deviation) / own)
  const bias = parameters[perUnit.length]!
  const atMeans = perUnit.reduce((sum, one, j) => sum + one * inputScale.means[j]!, 0)
  return { perUnit, intercept: mean + deviation * bias - atMeans }
}

/** The root of the mean squared error, in the units of the target. @param loss on the training scale */
export function rmseOf(loss: number, { targetScale }: Scales): number {
  return deviationOf(targetScale) * Math.sqrt(loss)
}

function deviationOf(scale: Scales['targetScale']): number {
  return scale?.deviations[0] ?? 1
}
