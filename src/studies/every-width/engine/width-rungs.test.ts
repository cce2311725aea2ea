import { expect, it } from 'vitest'
import { expectClose } from '../../../engine/fleet/conformance/close'
import { settings, smallPlan } from '../../../engine/fleet/conformance/small-plan'
import { CpuFleet } from '../../../engine/fleet/cpu/fleet'
import { startingParameters } from '../../../engine/fleet/plan'
import { initialParameters } from '../../../engine/run/initial-parameters'
import { parseExperiment } from '../../../experiment/parse/parse'
import { describeNarrowNetworks } from './narrow-networks'
import { widened, widthRungs } from './width-rungs'

const experiment = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 12 },
  model: { hidden: [4, 3], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02 },
  penalty: { kind: 'l1', lambda: 0.3 },
})

describeNarrowNetworks({ create: (plan) => new CpuFleet(plan), relative: 0 })

it('with dropout too: masks go by the unit', async () => {
  const [sizes, wider] = [
    [3, 4, 1],
    [3, 9, 1],
  ]
  const train = async (of: number[], start: Float32Array) => {
    const fleet = new CpuFleet(smallPlan({ sizes: of }))
    fleet.setParameters([start])
    fleet.setHyperparameters(0, settings({ dropout: 0.4 }))
    for (let s = 0; s < 9; s++) fleet.advance()
    return (await fleet.parameters())[0] as Float32Array
  }
  const start = initialParameters(3, sizes)
  const narrow = await train(sizes, start)
  const masked = await train(wider, widened(start, sizes, wider))
  expectClose(masked, widened(narrow, sizes, wider), { relative: 0, floor: 1 }, 'parameters')
})

it('not with sigmoid, which says ½ where nothing comes in: the units come alive', async () => {
  const [sizes, wider] = [
    [3, 2, 1],
    [3, 4, 1],
  ]
  const fleet = new CpuFleet(smallPlan({ sizes: wider, activation: 'sigmoid' }))
  const start = widened(initialParameters(3, sizes), sizes, wider)
  fleet.setParameters([start])
  fleet.setHyperparameters(0, settings())
  fleet.advance()
  const [parameters] = (await fleet.parameters()) as [Float32Array]
  expect(parameters.some((w, i) => start[i] === 0 && w !== 0)).toBe(true)
})

it('puts a narrow network’s weights where a wide one has those of its first units', () => {
  // 2-1-1 in 2-3-1: weights [input, unit], then biases.
  expect(Array.from(widened(Float32Array.of(1, 2, 3, 4, 5), [2, 1, 1], [2, 3, 1]))).toEqual([
    1, 0, 0, 2, 0, 0, 3, 0, 0, 4, 0, 0, 5,
  ])
})

it('starts each width as that network alone would, and the widest as the visitor’s', () => {
  const rungs = widthRungs(experiment, [2, 4], [0, 0.1])
  const narrow = widened(initialParameters(4, [2, 2, 2, 1]), [2, 2, 2, 1], [2, 4, 3, 1])
  expect(rungs.map(({ parameters }) => parameters)).toEqual([
    narrow,
    startingParameters(experiment),
    narrow,
    startingParameters(experiment),
  ])
  expect(rungs.map(({ hyperparameters }) => hyperparameters.penalty)).toMatchObject([
    { kind: 'l1', lambda: 0 },
    { kind: 'l1', lambda: 0 },
    { kind: 'l1', lambda: 0.1 },
    { kind: 'l1', lambda: 0.1 },
  ])
})
