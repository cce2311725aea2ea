import { expect, test } from 'vitest'
import { droppedUnits } from '../../catalog/dropout/dropped-units'
import { parameterLayout } from '../../experiment/layout'
import { parseExperiment } from '../../experiment/parse/parse'
import { prepareData } from '../data/prepare'
import { cpuEngine } from '../device/cpu-engine'
import { hyperparametersOf, planFleet, startingParameters } from '../fleet/plan'

test.each([0.3, 0.5, 0.8])(
  'at rate %d they are the units that a step on one point leaves as they were',
  async (rate) => {
    const experiment = parseExperiment({
      version: 1,
      seed: 77,
      data: {
        kind: 'custom',
        task: 'regression',
        inputs: [[0.6, -0.4]],
        targets: [[3]],
        validationInputs: [],
        validationTargets: [],
      },
      model: { hidden: [18, 15], activation: 'tanh' },
      optimizer: { kind: 'sgd', learningRate: 0.01 },
      penalty: { kind: 'none', lambda: 0 },
      dropout: rate,
    })
    const data = await prepareData(experiment)
    const plan = planFleet(experiment, data, 1)
    const fleet = cpuEngine('test').createFleet(plan)
    fleet.setParameters([startingParameters(experiment)])
    fleet.setHyperparameters(0, hyperparametersOf(experiment))
    const layout = parameterLayout(plan.sizes)
    for (let step = 0; step < 6; step++) {
      const [before] = (await fleet.parameters()) as [Float32Array]
      fleet.advance()
      const [after] = (await fleet.parameters()) as [Float32Array]
      // A unit that took part has learned: its bias has moved, if another layer has not dropped all of its readers.
      const still = layout.slice(0, -1).map(({ biases }) => {
        const units = Array.from({ length: biases.end - biases.begin }, (_, unit) => unit)
        return units.filter((unit) => before[biases.begin + unit] === after[biases.begin + unit])
      })
      const [none, first, second, last] = droppedUnits(plan.sizes, { seed: 77, step: step + 1, rate })
      expect([none?.size, last?.size]).toEqual([0, 0])
      if (second!.size < 15) expect(still).toEqual([[...first!], [...second!]])
    }
  },
)
