// The engine on the GPU against the one on the processor, on any plan.
import type { GpuDevice } from '../../device/gpu-device'
import { CpuFleet } from '../cpu/fleet'
import type { FleetPlan, Hyperparameters } from '../fleet'
import { WebglFleet } from '../webgl/fleet'
import { expectClose } from './close'
import { advance, begin } from './small-plan'

/** Both engines after so many steps: every model's parameters agree, and what is measured and predicted of them. */
export async function expectAgreement(
  gpu: GpuDevice,
  plan: FleetPlan,
  each: Hyperparameters[],
  steps: number,
): Promise<void> {
  const [fleet, oracle] = [new WebglFleet(gpu, plan), new CpuFleet(plan)]
  for (const one of [fleet, oracle]) {
    begin(one, each)
    advance(one, steps)
    one.measure()
  }
  const { inputs, count } = plan.validation
  const [actual, expected] = await Promise.all([fleet.parameters(), oracle.parameters()])
  const [measured, truth] = await Promise.all([fleet.collect(), oracle.collect()])
  const predicted = await Promise.all([fleet.predict(inputs, count), oracle.predict(inputs, count)])
  fleet.dispose()
  actual.forEach((parameters, k) => {
    expectClose(parameters, expected[k] as Float32Array, { relative: 1e-3, floor: 0.05 }, `model ${k}`)
  })
  const losses = (models: typeof measured) =>
    models[0]?.flatMap((m) => [m.dataLoss, m.validationLoss, m.trainingModeLoss]) ?? []
  expectClose(losses(measured), losses(truth), { relative: 1e-3, floor: 0.01 }, 'losses')
  expectClose(...predicted, { relative: 1e-3, floor: 0.1 }, 'predictions')
}

/** On the GPU after so many steps: every model's. */
export async function parametersAfter(
  gpu: GpuDevice,
  plan: FleetPlan,
  each: Hyperparameters[],
  steps: number,
): Promise<Float32Array[]> {
  const fleet = new WebglFleet(gpu, plan)
  begin(fleet, each)
  advance(fleet, steps)
  const parameters = await fleet.parameters()
  fleet.dispose()
  return parameters
}
