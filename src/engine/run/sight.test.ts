import { expect, test } from 'vitest'
import { parseExperiment } from '../../experiment/parse/parse'
import type { Report } from '../../protocol/report'
import { cpuEngine } from '../device/cpu-engine'
import { Trainer } from './trainer'

async function trained(data: object) {
  const experiment = parseExperiment({
    version: 1,
    seed: 8,
    data,
    model: { hidden: [8], activation: 'tanh' },
    optimizer: { kind: 'adam', learningRate: 0.02 },
    penalty: { kind: 'l2', lambda: 0 },
  })
  const reports: Report[] = []
  const trainer = new Trainer(cpuEngine('test'), (report) => reports.push(report))
  await trainer.load(experiment, 0)
  await trainer.advance(40)
  return { trainer, newest: () => reports.at(-1)! }
}

const sets: [string, object][] = [
  ['two classes', { kind: 'moons', samples: 20, validation: 30, flips: 0 }],
  ['wrong labels', { kind: 'moons', samples: 20, validation: 30, flips: 0.2 }],
  ['three classes', { kind: 'blobs', samples: 20, validation: 30, flips: 0.2 }],
  ['no validation rows', { kind: 'moons', samples: 20, validation: 0, flips: 0 }],
]

test.each(sets)('%s: what comes out for each row is that of the row alone', async (_, data) => {
  const { trainer, newest } = await trained(data)
  await trainer.watch({ inputs: [[0, 0]], parameters: false, outputs: true })
  const { raw, toModel } = trainer.run.data
  const alone: number[] = []
  for (const input of [...raw.training.inputs, ...raw.validation.inputs])
    alone.push(...(await trainer.run.fleet.predict(Float32Array.from(toModel(input)), 1)))
  const { outputs, prediction } = newest()
  expect(outputs).toHaveLength(alone.length)
  for (const [i, output] of alone.entries()) expect(outputs![i]).toBeCloseTo(output, 5)
  expect(prediction).toHaveLength(alone.length / (raw.training.inputs.length + raw.validation.inputs.length))
})

test.each(sets)(
  '%s: to watch it changes nothing else that is seen, and it goes when it is not watched',
  async (_, data) => {
    const { trainer, newest } = await trained(data)
    await trainer.watch({ inputs: [[0, 0]], parameters: false })
    const { prediction, labels, outputs } = newest()
    expect(outputs).toBeUndefined()
    await trainer.watch({ inputs: [[0, 0]], parameters: false, outputs: true })
    expect([...newest().prediction!]).toEqual([...prediction!])
    expect(newest().labels).toEqual(labels)
  },
)

test('at an earlier step it is what it was then', async () => {
  const { trainer, newest } = await trained(sets[0]![1])
  const what = { inputs: [[0, 0]], parameters: false, outputs: true }
  await trainer.watch(what)
  const then = newest().outputs
  await trainer.advance(60)
  expect(newest().outputs).not.toEqual(then)
  expect((await trainer.recall(40)).outputs).toEqual(then)
})

test('it is seen though nothing else is asked for', async () => {
  const { trainer, newest } = await trained(sets[0]![1])
  await trainer.watch({ inputs: [], parameters: false, outputs: true })
  expect(newest().outputs).toHaveLength(50)
  expect(newest().prediction).toBeUndefined()
})
