// What the tour holds each browser to (e2e/browsers/class.mjs) is what Node comes to, in both of the engine's languages.
import { afterEach, expect, it } from 'vitest'
import { experimentOf } from '../../src/class/shared/work/work'
import { chooseVectors } from '../../src/engine/fleet/cpu/processor'
import { ClassNetwork } from '../../src/studies/class-work/engine/class-network'
import { knownPair } from './known-pair'

const vectors = chooseVectors(undefined)
chooseVectors(vectors)
afterEach(() => void chooseVectors(vectors))

it.each(['WebAssembly', 'JavaScript'])('a known pair in %s', async (language) => {
  if (language === 'JavaScript') chooseVectors(undefined)
  const { work, found } = knownPair
  const experiment = experimentOf({ ...work, id: 'known', isStopped: false }, 0)
  const network = await ClassNetwork.create({ experiment, steps: work.steps, places: [] })
  while (network.step < work.steps) {
    for (let most = Math.min(network.room, work.steps - network.step); most > 0; most--) network.advance()
    if (network.step < work.steps) await network.look()
  }
  const { trainingLoss, validationLoss, weightNorm } = (await network.look())!
  network.dispose()
  expect({ training: trainingLoss, validation: validationLoss, norm: weightNorm }).toEqual(found)
})
