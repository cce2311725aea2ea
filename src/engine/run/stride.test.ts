// Of large data not every step is measured: by the data alone, and what is asked for is measured all the same.
import { expect, it } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { parseExperiment } from '../../experiment/parse/parse'
import { columnAt } from '../../protocol/metrics'
import type { Report } from '../../protocol/report'
import { prepareData } from '../data/prepare'
import { cpuEngine } from '../device/cpu-engine'
import { describeRun } from './description'
import { Trainer } from './trainer'

/** Fewer rows than a visitor may have, and a batch to match. */
const large = parseExperiment({
  version: 1,
  seed: 1,
  data: { kind: 'moons', samples: 2000, validation: 4000 },
  model: { hidden: [100, 100], activation: 'relu' },
  optimizer: { kind: 'adam', learningRate: 0.01, batchSize: 10 },
  penalty: { kind: 'l2', lambda: 0.001 },
})

it('measures every hundredth step, and where it rests or is tuned', async () => {
  const reports: Report[] = []
  const trainer = new Trainer(cpuEngine('test'), (report) => reports.push(report))
  const { stride } = await trainer.load(large, 0)
  expect(stride).toBe(100)
  const snapshot = await trainer.advance(150)
  expect(snapshot).toMatchObject({ step: 150 })
  await trainer.tune({ ...large, penalty: { ...large.penalty, lambda: 0.1 } }, 1)
  const steps = reports.flatMap(({ rows, width }) =>
    Array.from({ length: rows.length / width }, (_, i) => rows[i * width + columnAt.step]),
  )
  expect(steps).toEqual([0, 100, 150, 150])
})

it('measures every step of every preset', async () => {
  for (const { experiment } of Object.values(presets)) {
    const parsed = parseExperiment(experiment)
    expect(describeRun(1, parsed, await prepareData(parsed)).stride).toBe(1)
  }
})
