import { expect, it } from 'vitest'
import type { PenaltyKind } from '../../../catalog/penalties/penalty'
import { expectClose } from '../../../engine/fleet/conformance/close'
import { advance, begin, settings, smallPlan } from '../../../engine/fleet/conformance/small-plan'
import { CpuFleet } from '../../../engine/fleet/cpu/fleet'
import type { FleetPlan, Measurement } from '../../../engine/fleet/fleet'
import { initialParameters } from '../../../engine/run/initial-parameters'
import { dataGradient } from './data-gradient'

const atOnce = async () => undefined

async function dataLoss(plan: FleetPlan, parameters: Float32Array): Promise<number> {
  const fleet = new CpuFleet(plan)
  begin(fleet, [settings()])
  fleet.setParameters([parameters])
  fleet.measure()
  const [[measurement]] = (await fleet.collect()) as [[Measurement]]
  return measurement.dataLoss
}

it.each([
  ['bce', 1],
  ['mse', 2],
  ['cce', 3],
] as const)('is the slope of the data loss by central differences: %s', async (loss, outputs) => {
  const plan = smallPlan({ sizes: [3, 5, 4, outputs], loss })
  const parameters = initialParameters(plan.seed, plan.sizes)
  const gradient = await dataGradient(plan, parameters, atOnce)
  const h = 2 ** -7
  const slopes: number[] = []
  for (let i = 0; i < parameters.length; i++) {
    const moved = (by: number) => parameters.map((w, j) => (j === i ? w + by : w))
    slopes.push(((await dataLoss(plan, moved(h))) - (await dataLoss(plan, moved(-h)))) / (2 * h))
  }
  expectClose(gradient, slopes, { relative: 2e-3, floor: 0.02 }, 'gradient')
})

it('is what one full-batch step of plain gradient descent subtracts, whatever the penalty and dropout', async () => {
  const plan = smallPlan({ optimizer: 'sgd' })
  const fleet = new CpuFleet(plan)
  const penalty = { ...settings().penalty, lambda: 0 }
  begin(fleet, [settings({ learningRate: 1, penalty })])
  const [before] = (await fleet.parameters()) as [Float32Array]
  advance(fleet, 1)
  const [after] = (await fleet.parameters()) as [Float32Array]
  const taken = before.map((w, i) => w - (after[i] as number))
  const gradient = await dataGradient(plan, before, atOnce)
  expectClose(gradient, taken, { relative: 1e-4, floor: 1e-2 }, 'gradient')
})

it('is the same in slices, and gives way between them', async () => {
  const plan = smallPlan({ sizes: [3, 300, 300, 1] })
  const parameters = initialParameters(plan.seed, plan.sizes)
  let turns = 0
  const gradient = await dataGradient(plan, parameters, async () => {
    turns++
  })
  expect(turns).toBeGreaterThan(1)
  const fleet = new CpuFleet({ ...plan, optimizer: 'sgd' })
  const penalty = { ...settings().penalty, lambda: 0 }
  begin(fleet, [settings({ learningRate: 1, penalty })])
  advance(fleet, 1)
  const [after] = (await fleet.parameters()) as [Float32Array]
  const taken = parameters.map((w, i) => w - (after[i] as number))
  expectClose(gradient, taken, { relative: 1e-4, floor: 1e-2 }, 'gradient')
})

/** A linear model at its minimum: where the data pulls exactly as hard as the penalty, or not hard enough. */
async function atRest(kind: PenaltyKind, lambda: number) {
  const plan = smallPlan({ sizes: [9, 1], activation: 'linear', loss: 'mse', optimizer: 'sgd' })
  const fleet = new CpuFleet(plan)
  begin(fleet, [settings({ learningRate: 0.2, penalty: { ...settings().penalty, kind, lambda } })])
  advance(fleet, 6000)
  const [parameters] = (await fleet.parameters()) as [Float32Array]
  const gradient = await dataGradient(plan, parameters, atOnce)
  return Array.from(parameters.subarray(0, 9), (w, i) => ({ w, g: gradient[i] as number }))
}

it('lies within ±λ where L1 holds a weight at zero, and is −λ·sign w elsewhere', async () => {
  const lambda = 0.1
  const weights = await atRest('l1', lambda)
  const zeros = weights.filter(({ w }) => w === 0)
  expect(zeros.length).toBeGreaterThan(1)
  expect(zeros.length).toBeLessThan(8)
  for (const { w, g } of weights) {
    if (w === 0) expect(Math.abs(g)).toBeLessThan(lambda)
    else expect(g).toBeCloseTo(-lambda * Math.sign(w), 5)
  }
})

it('is −2λw where L2 has come to rest, and no weight is zero', async () => {
  const weights = await atRest('l2', 0.1)
  for (const { w, g } of weights) {
    expect(w).not.toBe(0)
    expect(g).toBeCloseTo(-0.2 * w, 5)
  }
})
