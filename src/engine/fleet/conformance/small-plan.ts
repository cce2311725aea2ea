// A small network on fixed rows, for tests that are about a fleet and not about data.
import { stream } from '../../../catalog/random/stream'
import { initialParameters } from '../../run/initial-parameters'
import type { Fleet, FleetPlan, Hyperparameters, Rows } from '../fleet'

/** Odd counts on purpose: padding must not leak. */
export function randomRows(count: number, inputs: number, outputs: number, oneHot: boolean, seed = 5): Rows {
  const random = stream(seed, 'training inputs')
  const targets = Array.from({ length: count }, (_, n) =>
    Array.from({ length: outputs }, (_, j) => (oneHot ? Number(n % outputs === j) : n % 2)),
  )
  return {
    count,
    inputs: Float32Array.from({ length: count * inputs }, () => random.uniform(-1, 1)),
    targets: Float32Array.from(targets.flat()),
  }
}

export function smallPlan(change: Partial<FleetPlan> = {}): FleetPlan {
  const sizes = change.sizes ?? [3, 7, 5, 1]
  const [inputs, outputs] = [sizes[0] as number, sizes.at(-1) as number]
  const oneHot = change.loss === 'cce'
  return {
    models: 1,
    sizes,
    activation: 'tanh',
    loss: 'bce',
    optimizer: 'adam',
    classes: oneHot ? 'largest' : 'threshold-logit',
    seed: 3,
    training: randomRows(13, inputs, outputs, oneHot),
    validation: randomRows(9, inputs, outputs, oneHot, 6),
    ...change,
  }
}

export function settings(change: Partial<Hyperparameters> = {}): Hyperparameters {
  return {
    penalty: { kind: 'l2', lambda: 0.01, l1Ratio: 0.3, includeBias: false, l1Solver: 'proximal' },
    learningRate: 0.02,
    weightDecay: 0,
    dropout: 0,
    ...change,
  }
}

/** Sets every model to the seed's parameters and the given settings (the last again where there are more models). */
export function begin(fleet: Fleet, each: readonly Hyperparameters[]): void {
  const { models, sizes, seed } = fleet.plan
  fleet.setParameters(Array.from({ length: models }, () => initialParameters(seed, sizes)))
  for (let k = 0; k < models; k++) {
    fleet.setHyperparameters(k, (each[k] ?? each.at(-1)) as Hyperparameters)
  }
}

export function advance(fleet: Fleet, steps: number): void {
  for (let s = 0; s < steps; s++) fleet.advance()
}
