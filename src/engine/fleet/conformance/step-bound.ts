// The step length up to which an optimizer settles is what the catalog says that it is: trained a little below and above.
import { expect, it } from 'vitest'
import { optimizerMath } from '../../../catalog/optimizers/math-table'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import { hasDiverged } from '../../run/divergence'
import type { FleetPlan, Measurement, Rows } from '../fleet'
import { expectClose } from './close'
import { advance, settings, smallPlan } from './small-plan'
import type { TestedEngine } from './tested-engine'

/** h = 2·mean x² = 2 for the weight, and for the bias; the best weight without a penalty is 0.75. */
const line: Rows = {
  count: 2,
  inputs: Float32Array.of(-1, 1),
  targets: Float32Array.of(-0.75, 0.75),
}
const h = 2
const penalty = { ...settings().penalty, lambda: 1 }
const curvature = h + penalty.lambda * penaltyMath.l2.curvature(penalty.l1Ratio)
const ridge = 0.75 / (1 + penalty.lambda)

const plan: Partial<FleetPlan> = {
  sizes: [1, 1],
  models: 2,
  loss: 'mse',
  classes: 'none',
  training: line,
  validation: line,
}

/** η(h + 2λ) below the bound and above it. */
const around = { sgd: [1.9, 2.1], momentum: [3.6, 4] } as const

export function describeStepBound(engine: TestedEngine): void {
  it.each(['sgd', 'momentum'] as const)(
    '%s settles below its bound and diverges above',
    async (optimizer) => {
      const [below, above] = around[optimizer]
      const bound = optimizerMath[optimizer].stableBelow
      expect(bound).toBeGreaterThan(below)
      expect(bound).toBeLessThan(above)
      const fleet = engine.create(smallPlan({ ...plan, optimizer }))
      fleet.setParameters([Float32Array.of(1, 0), Float32Array.of(1, 0)])
      around[optimizer].forEach((product, k) => {
        fleet.setHyperparameters(k, settings({ penalty, learningRate: product / curvature }))
      })
      advance(fleet, 150)
      fleet.measure()
      const [models] = (await fleet.collect()) as [Measurement[]]
      advance(fleet, 150)
      const [settled] = (await fleet.parameters()) as [Float32Array]
      fleet.dispose()
      expect(models.map((measured) => hasDiverged(measured, 1))).toEqual([false, true])
      expectClose(settled, [ridge, 0], { relative: engine.tolerance, floor: 0.01 }, 'weight and bias')
    },
  )
}
