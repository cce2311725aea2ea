import { expect, test } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import { cpuEngine } from '../../../engine/device/cpu-engine'
import { Run } from '../../../engine/run/run'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import { ClassNetwork } from './class-network'

const experiment = parseExperiment(presets['noisy-moons'].experiment)
/** Each step multiplies every weight by more than a hundred. */
const diverging: Experiment = {
  ...experiment,
  optimizer: { ...experiment.optimizer, kind: 'sgd', learningRate: 1 },
  penalty: { ...experiment.penalty, kind: 'l2', lambda: 100 },
}
const places = [
  [0, 0],
  [1, 0.5],
]

/** In bursts of so many steps, as a device does that has so much time. */
async function trained(of: Experiment, steps: number, burst: number) {
  const own = await ClassNetwork.create({ experiment: of, steps, places })
  while (own.step < steps) {
    const most = Math.min(burst, own.room, steps - own.step)
    for (let s = 0; s < most; s++) own.advance()
    if (own.step < steps) expect(await own.look()).toBeUndefined()
  }
  const found = await own.look()
  own.dispose()
  return found
}

test.each([
  ['a sound one', experiment],
  ['one that diverges', diverging],
])('%s comes to the same, to the bit, however often its device looks at it', async (_, of) => {
  const found = await trained(of, 130, 130)
  expect(found?.hasDiverged).toBe(of === diverging)
  expect(await trained(of, 130, 7)).toEqual(found)
})

test('it is the network that the page itself would train', async () => {
  const run = await Run.create(cpuEngine('a test'), experiment, 1, {})
  for (let s = 0; s < 60; s++) run.advance()
  run.fleet.measure()
  const measured = (await run.fleet.collect()).at(-1)?.[0]
  expect(await trained(experiment, 60, 60)).toMatchObject({
    trainingLoss: measured?.dataLoss,
    validationLoss: measured?.validationLoss,
  })
})

test('it says probabilities where it is asked, and none of a number', async () => {
  expect((await trained(experiment, 60, 60))?.probabilities).toHaveLength(places.length)
  const number = parseExperiment(presets['double-descent'].experiment)
  const own = await ClassNetwork.create({ experiment: number, steps: 1, places: [[0]] })
  own.advance()
  expect((await own.look())?.probabilities).toEqual([])
  own.dispose()
})
