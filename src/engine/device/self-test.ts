// A few steps on both engines at start-up: a driver that computes wrong numbers is found before anyone believes them.
import { standIn } from '../../catalog/penalties/none'
import { stream } from '../../catalog/random/stream'
import { CpuFleet } from '../fleet/cpu/fleet'
import type { Fleet, FleetPlan, Rows } from '../fleet/fleet'
import { initialParameters } from '../run/initial-parameters'
import type { Engine } from './engine'
import { GpuFailure } from './gpu-failure'

const STEPS = 4
/** Far above what rounding does in four steps, far below what a broken driver does. */
const TOLERANCE = 1e-3

const random = stream(1, 'training inputs')

const rows = (count: number): Rows => ({
  count,
  inputs: Float32Array.from({ length: count * 2 }, () => random.uniform(-1, 1)),
  targets: Float32Array.from({ length: count }, (_, n) => n % 2),
})

/** The default preset's programs, so that testing compiles nothing that training would not. */
const plan: FleetPlan = {
  models: 1,
  sizes: [2, 5, 3, 1],
  activation: 'relu',
  loss: 'bce',
  optimizer: 'adam',
  classes: 'threshold-logit',
  seed: 1,
  training: rows(7),
  validation: rows(5),
}

/** @throws GpuFailure where the engine's numbers are not the processor's */
export async function selfTest(engine: Engine): Promise<void> {
  const [tested, trusted] = await Promise.all([
    figures(engine.createFleet(plan)),
    figures(new CpuFleet(plan)),
  ])
  const wrong = trusted.findIndex((value, i) => !(Math.abs((tested[i] as number) - value) <= TOLERANCE))
  if (wrong >= 0) {
    throw new GpuFailure(
      `WebGL computes wrong numbers here (${tested[wrong]} where it should be ${trusted[wrong]}).`,
    )
  }
}

async function figures(fleet: Fleet): Promise<number[]> {
  fleet.setParameters([initialParameters(plan.seed, plan.sizes)])
  const penalty = {
    kind: standIn,
    lambda: 0.01,
    l1Ratio: 0.5,
    includeBias: false,
    l1Solver: 'proximal',
  } as const
  fleet.setHyperparameters(0, { penalty, learningRate: 0.05, weightDecay: 0, dropout: 0 })
  for (let step = 0; step < STEPS; step++) fleet.advance()
  fleet.measure()
  const [parameters, measured] = await Promise.all([fleet.parameters(), fleet.collect()])
  fleet.dispose()
  const losses = (measured[0] ?? []).flatMap(({ dataLoss, validationLoss }) => [dataLoss, validationLoss])
  return [...losses, ...(parameters[0] ?? [])]
}
