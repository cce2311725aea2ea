import { expect, it, test } from 'vitest'
import { parseExperiment } from '../../experiment/parse/parse'
import type { Report } from '../../protocol/report'
import { cpuEngine } from '../device/cpu-engine'
import { Trainer } from './trainer'

async function trained(data: object, steps: number, lambda = 0) {
  const experiment = parseExperiment({
    version: 1,
    seed: 8,
    data,
    model: { hidden: [24, 24], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.02 },
    penalty: { kind: 'l2', lambda },
  })
  const reports: Report[] = []
  const trainer = new Trainer(cpuEngine('test'), (report) => reports.push(report))
  await trainer.load(experiment, 0)
  await trainer.advance(steps)
  const watched = [[0, 0]]
  await trainer.watch({ inputs: watched, parameters: false })
  const { fleet, data: prepared } = trainer.run
  return { report: reports.at(-1)!, fleet, prepared }
}

/** By brute force: each row alone through the network. */
async function byHand({ fleet, prepared }: Awaited<ReturnType<typeof trained>>) {
  const { raw, toModel } = prepared
  const answerTo = async (input: number[]) => {
    const outputs = await fleet.predict(Float32Array.from(toModel(input)), 1)
    return outputs.length === 1
      ? outputs[0]! > 0
        ? '1'
        : '0'
      : String(outputs.indexOf(Math.max(...outputs)))
  }
  const name = (target: number[]) => String(target.length === 1 ? target[0] : target.indexOf(1))
  let [memorised, right, fresh] = [0, 0, 0]
  for (const [n, input] of raw.training.inputs.entries()) {
    const answer = await answerTo(input)
    if (raw.training.flipped[n] && answer === name(raw.training.targets[n]!)) memorised++
    if (answer === name(raw.training.unflipped[n]!)) right++
  }
  for (const [n, input] of raw.validation.inputs.entries())
    if ((await answerTo(input)) === name(raw.validation.unflipped[n]!)) fresh++
  return {
    wrong: raw.training.flipped.filter(Boolean).length,
    memorised,
    training: right / raw.training.inputs.length,
    validation: fresh / raw.validation.inputs.length,
  }
}

test.each([
  ['two classes', { kind: 'moons', samples: 40, validation: 60, flips: 0.2 }],
  ['three classes', { kind: 'blobs', samples: 40, validation: 60, flips: 0.2 }],
])('%s: the counts are those of asking row by row, and memorising falls as λ grows', async (_, data) => {
  const [free, held] = [await trained(data, 600), await trained(data, 600, 0.03)]
  for (const run of [free, held]) expect(run.report.labels).toEqual(await byHand(run))
  const [without, with_] = [free.report.labels!, held.report.labels!]
  expect(without.wrong).toBeGreaterThan(4)
  expect(without.memorised).toBeGreaterThan(0.8 * without.wrong)
  expect(with_.memorised).toBeLessThan(0.5 * without.memorised)
  expect(with_.training).toBeGreaterThan(without.training)
  expect(with_.validation).toBeGreaterThan(without.validation)
})

it('predicts what is watched as it did, and counts nothing where no label is wrong', async () => {
  const { report, fleet, prepared } = await trained(
    { kind: 'moons', samples: 20, validation: 0, flips: 0.3 },
    5,
  )
  const alone = await fleet.predict(Float32Array.from(prepared.toModel([0, 0])), 1)
  expect([...report.prediction!]).toEqual([...alone])
  expect(report.labels?.validation).toBeNaN()
  expect((await trained({ kind: 'moons', samples: 20, flips: 0 }, 5)).report.labels).toBeUndefined()
})
