import { expect, test } from 'vitest'
import { parseExperiment } from '../../experiment/parse/parse'
import { cpuEngine } from '../device/cpu-engine'
import { Trainer } from './trainer'

async function flippedOf(flips: number): Promise<boolean[]> {
  const experiment = parseExperiment({
    version: 1,
    seed: 8,
    data: { kind: 'random-labels', samples: 40, flips },
    model: { hidden: [4], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.02 },
    penalty: { kind: 'none', lambda: 0 },
  })
  return (await new Trainer(cpuEngine('test'), () => undefined).load(experiment, 0)).training.flipped
}

test('labels that are coin flips are not wrong, and a share of wrong ones is', async () => {
  expect(await flippedOf(0.5)).not.toContain(true)
  expect(await flippedOf(0.2)).toContain(true)
})
