// The labels of a λ axis, by the slider's own positions, beyond its end too.
import { unboundedPositionOf } from '../../../../experiment/lambda-scale'

export const lambdaTicks: ReadonlyMap<number, string> = new Map(
  [
    [0, '0'],
    [1e-4, '10⁻⁴'],
    [1e-3, '10⁻³'],
    [0.01, '0.01'],
    [0.1, '0.1'],
    [1, '1'],
    [10, '10'],
  ].map(([lambda, label]) => [unboundedPositionOf(lambda as number), label as string]),
)
