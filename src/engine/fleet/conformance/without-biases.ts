// A network without biases: they stay 0, whatever steps are taken, and the weights go where they go without them.
import { describe, expect, it } from 'vitest'
import { optimizerKinds } from '../../../catalog/kinds'
import { parameterLayout } from '../../../experiment/layout'
import { advance, begin, settings, smallPlan } from './small-plan'
import type { TestedEngine } from './tested-engine'

const STEPS = 20
const RATE = 0.1

export function describeWithoutBiases(engine: TestedEngine): void {
  describe('without biases', () => {
    it.each(optimizerKinds)('they stay 0 with %s', async (optimizer) => {
      const plan = smallPlan({ optimizer, withoutBiases: true })
      const fleet = engine.create(plan)
      const layout = parameterLayout(plan.sizes)
      const [start] = await begunWithoutBiases(fleet)
      fleet.setParameters([start])
      advance(fleet, STEPS)
      const parameters = (await fleet.parameters())[0]!
      fleet.dispose()
      for (const { biases, weights } of layout) {
        expect([...parameters.subarray(biases.begin, biases.end)]).toEqual(
          Array(biases.end - biases.begin).fill(0),
        )
        expect(parameters.subarray(weights.begin, weights.end)).not.toEqual(
          start.subarray(weights.begin, weights.end),
        )
      }
    })

    it('a line goes where descent by hand goes', async () => {
      const plan = smallPlan({ sizes: [3, 1], loss: 'mse', optimizer: 'sgd', withoutBiases: true })
      const fleet = engine.create(plan)
      const [start] = await begunWithoutBiases(fleet)
      fleet.setParameters([start])
      fleet.setHyperparameters(0, {
        ...settings(),
        penalty: { ...settings().penalty, kind: 'none' },
        learningRate: RATE,
      })
      advance(fleet, STEPS)
      const parameters = (await fleet.parameters())[0]!
      fleet.dispose()
      byHand(start.slice(0, 3), plan.training).forEach((w, j) => {
        expect(parameters[j]).toBeCloseTo(w, 5)
      })
    })
  })
}

async function begunWithoutBiases(fleet: ReturnType<TestedEngine['create']>) {
  begin(fleet, [settings()])
  const start = (await fleet.parameters())[0]!.slice()
  for (const { biases } of parameterLayout(fleet.plan.sizes)) start.fill(0, biases.begin, biases.end)
  return [start] as const
}

/** w ← w − η·(2/n)Σ(wᵀx − y)x */
function byHand(start: Float32Array, { count, inputs, targets }: ReturnType<typeof smallPlan>['training']) {
  const w = [...start]
  for (let step = 0; step < STEPS; step++) {
    const missed = Array.from(
      { length: count },
      (_, n) => w.reduce((sum, weight, j) => sum + weight * inputs[3 * n + j]!, 0) - targets[n]!,
    )
    for (const j of w.keys())
      w[j]! -= ((RATE * 2) / count) * missed.reduce((sum, e, n) => sum + e * inputs[3 * n + j]!, 0)
  }
  return w
}
