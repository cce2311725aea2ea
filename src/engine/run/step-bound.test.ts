// What is said of a run that diverged is so: at the bound it names, the trained run turns from settling to diverging.
import { expect, it } from 'vitest'
import { parseExperiment } from '../../experiment/parse/parse'
import type { Report } from '../../protocol/report'
import { cpuEngine } from '../device/cpu-engine'
import { Trainer } from './trainer'

/** h = 2·mean x² = 2, so that h + 2λ = 4. */
const experiment = (kind: 'sgd' | 'momentum', learningRate: number) =>
  parseExperiment({
    version: 1,
    seed: 1,
    data: {
      kind: 'custom',
      task: 'regression',
      inputs: [[-1], [1]],
      targets: [[-0.75], [0.75]],
      validationInputs: [],
      validationTargets: [],
    },
    model: { hidden: [], activation: 'linear' },
    optimizer: { kind, learningRate },
    penalty: { kind: 'l2', lambda: 1 },
    initial: [{ weights: [[1]], biases: [0] }],
  })

async function trained(kind: 'sgd' | 'momentum', product: number) {
  const reports: Report[] = []
  const trainer = new Trainer(cpuEngine('test'), (report) => reports.push(report))
  await trainer.load(experiment(kind, product / 4), 0)
  const { status, parameters } = await trainer.advance(400)
  return { status, weight: parameters[0]?.weights[0], reason: reports.at(-1)?.reason }
}

it.each([
  ['sgd', 1.9, 2.1],
  ['momentum', 3.6, 4],
] as const)('%s settles under the bound that it is told to keep to', async (kind, below, above) => {
  const { status, weight } = await trained(kind, below)
  expect(status).toBe('paused')
  expect(weight).toBeCloseTo(0.375, 6)
  const gone = await trained(kind, above)
  expect(gone.status).toBe('diverged')
  const [, factor, bound] = /η\(h \+ (\d+)λ\) must stay under ([\d.]+),/.exec(gone.reason ?? '') ?? []
  expect(Number(factor)).toBe(2)
  expect(Number(bound)).toBeGreaterThan(below)
  expect(Number(bound)).toBeLessThan(above)
})
