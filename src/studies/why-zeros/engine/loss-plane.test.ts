import { expect, it } from 'vitest'
import { createAnswers } from '../../../engine/answer'
import { expectClose } from '../../../engine/fleet/conformance/close'
import { begin, settings, smallPlan } from '../../../engine/fleet/conformance/small-plan'
import { CpuFleet } from '../../../engine/fleet/cpu/fleet'
import { initialParameters } from '../../../engine/run/initial-parameters'
import { parameterLayout } from '../../../experiment/layout'
import { parseExperiment } from '../../../experiment/parse/parse'
import type { DataGradient, LossPlane } from '../shared/wire'
import { lossPlane } from './loss-plane'

const plan = smallPlan({ sizes: [3, 5, 4, 2], loss: 'mse' })
const layout = parameterLayout(plan.sizes)
const begins = layout.map(({ weights }) => weights.begin)

it.each([
  ['of the first layer', [1, 7]],
  ['of different layers', [(begins[2] as number) + 3, (begins[1] as number) + 2]],
  ['of the last layer', [begins[2], (begins[2] as number) + 5]],
] as const)('is the loss of the network with those two weights set: %s', async (_, pair) => {
  const weights = pair as [number, number]
  const parameters = initialParameters(plan.seed, plan.sizes)
  const reach = 1.5
  let turns = 0
  const losses = await lossPlane(plan, parameters, { weights, reach, side: 5 }, async () => {
    turns++
  })
  expect(turns).toBe(25)
  const values = [-1.5, -0.75, 0, 0.75, 1.5]
  const points = values.flatMap((y) => values.map((x) => [x, y] as const))
  const fleet = new CpuFleet({ ...plan, models: points.length })
  begin(fleet, [settings()])
  fleet.setParameters(
    points.map(([x, y]) => {
      const moved = parameters.slice()
      moved[weights[0]] = x
      moved[weights[1]] = y
      return moved
    }),
  )
  fleet.measure()
  const measured = (await fleet.collect())[0]?.map(({ dataLoss }) => dataLoss)
  expectClose(losses, measured ?? [], { relative: 1e-6, floor: 1 }, 'losses')
})

it('is answered while a run trains, and changes nothing of it', async () => {
  const experiment = parseExperiment({
    version: 1,
    seed: 2,
    data: { kind: 'moons', samples: 30, validation: 0 },
    model: { hidden: [6], activation: 'tanh' },
    optimizer: { kind: 'adam', learningRate: 0.02 },
    penalty: { kind: 'l1', lambda: 0.01 },
  })
  const run = async (isBeside: boolean) => {
    const answers = createAnswers(() => undefined)
    await answers.start({ engine: 'cpu' })
    await answers.load({ experiment, revision: 0 })
    const trained = answers.run({ steps: 3000 })
    const ask = <Result>(question: string, payload: unknown) =>
      answers.question({ study: 'why-zeros', question, payload } as never) as Promise<Result>
    const asked = isBeside
      ? await Promise.all([
          ask<LossPlane>('lossPlane', { weights: [0, 1], reach: 1, side: 9 }),
          ask<DataGradient>('dataGradient', undefined),
        ])
      : []
    return { snapshot: await trained, asked }
  }
  const [alone, beside] = [await run(false), await run(true)]
  expect(beside.snapshot).toEqual(alone.snapshot)
  const [plane, gradient] = beside.asked
  expect(plane).toMatchObject({ weights: [0, 1], reach: 1, side: 9 })
  expect(plane?.losses).toHaveLength(81)
  expect(gradient?.gradient).toHaveLength(6 * 3 + 7)
})
