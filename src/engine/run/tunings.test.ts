import { expect, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import type { Experiment } from '../../experiment/experiment'
import { parseExperiment } from '../../experiment/parse/parse'
import { cpuEngine } from '../device/cpu-engine'
import { Run } from './run'
import { Tunings } from './tunings'

const experiment = parseExperiment(presets['xor-sample'].experiment)
const tunedTo = (lambda: number): Experiment => ({
  ...experiment,
  penalty: { ...experiment.penalty, lambda },
})
const told = (tunings: Tunings | undefined) =>
  tunings?.whole?.map(({ after, settings }) => [after, settings.penalty.lambda])

test('each is known with the steps before it; of several at one step the last', () => {
  const tunings = new Tunings(tunedTo(0), true)
  for (const [after, lambda] of [[0, 1], [5, 2], [5, 3], [9, 4]] as const) tunings.add(after, tunedTo(lambda)) // biome-ignore format: pairs
  expect(told(tunings)).toEqual([[0, 1], [5, 3], [9, 4]]) // biome-ignore format: pairs
})

test('a run that goes back keeps the values as they stand', () => {
  const tunings = new Tunings(tunedTo(0), true)
  for (const [after, lambda] of [[5, 2], [9, 4]] as const) tunings.add(after, tunedTo(lambda)) // biome-ignore format: pairs
  tunings.goBack(7)
  expect(told(tunings)).toEqual([[0, 0], [5, 2], [7, 4]]) // biome-ignore format: pairs
  tunings.goBack(7)
  expect(told(tunings)).toHaveLength(3)
})

test('a run tells them until its parameters come from elsewhere', async () => {
  const run = await Run.create(cpuEngine('test'), tunedTo(0), 1, {})
  run.advance()
  run.keep()
  run.tune(tunedTo(0.5))
  // Nothing was trained in between: it is still where its steps have led.
  run.restoreKept()
  expect(told(run.tunings)).toEqual([[0, 0], [1, 0.5]]) // biome-ignore format: pairs
  run.advance()
  run.restoreKept()
  expect(run.tunings.whole).toBeUndefined()
  run.dispose()
})

test('a run that is forked has no steps from 0 on', async () => {
  const run = await Run.create(cpuEngine('test'), experiment, 1, {})
  const from = await run.readSound()
  const fork = await Run.create(cpuEngine('test'), experiment, 2, { from: from! })
  expect(fork.tunings.whole).toBeUndefined()
  run.dispose()
  fork.dispose()
})
