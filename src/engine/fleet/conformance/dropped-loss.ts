// The loss with dropout, by hand and one number at a time: what both engines' `trainingModeLoss` is held against.
import { dropThreshold, layerHash, unitDraw } from '../../../catalog/dropout/mask'
import { parameterLayout } from '../../../experiment/layout'
import type { FleetPlan } from '../fleet'

export interface DroppedQuery {
  parameters: Float32Array
  rate: number
  /** Whose masks. */
  step: number
  weightOf?(row: number): number
}

/** Mean binary cross-entropy of a tanh network with one output, over all training rows. */
export function droppedLoss(plan: FleetPlan, { parameters, rate, step, weightOf }: DroppedQuery): number {
  let [sum, total] = [0, 0]
  for (let row = 0; row < plan.training.count; row++) {
    const weight = weightOf?.(row) ?? 1
    const target = plan.training.targets[row] as number
    sum += weight * crossEntropy(droppedLogit(plan, parameters, rate, step, row), target)
    total += weight
  }
  return sum / total
}

function crossEntropy(logit: number, target: number): number {
  const probability = 1 / (1 + Math.exp(-logit))
  return -Math.log(target === 1 ? probability : 1 - probability)
}

function droppedLogit(
  { sizes, seed, training }: FleetPlan,
  parameters: Float32Array,
  rate: number,
  step: number,
  row: number,
): number {
  const width = sizes[0] as number
  let h = Array.from(training.inputs.subarray(row * width, (row + 1) * width))
  parameterLayout(sizes).forEach(({ fanOut, weights, biases }, l) => {
    const at = (place: number) => parameters[place] as number
    const z = Array.from({ length: fanOut }, (_, j) =>
      h.reduce((s, x, i) => s + x * at(weights.begin + i * fanOut + j), at(biases.begin + j)),
    )
    const isKept = (unit: number) => unitDraw(layerHash(seed, step, l), row, unit) >= dropThreshold(rate)
    const isLast = biases.end === parameters.length
    h = isLast ? z : z.map((value, unit) => (isKept(unit) ? Math.tanh(value) / (1 - rate) : 0))
  })
  return h[0] as number
}
