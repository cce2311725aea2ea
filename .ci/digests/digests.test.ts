// What a network on the processor comes to does not depend on where it is trained: here in both of the engine's languages.
import { afterEach, expect, it } from 'vitest'
import { digestOf, digests } from '../../e2e/browsers/digests.mjs'
import { prepareData } from '../../src/engine/data/prepare'
import { CpuFleet } from '../../src/engine/fleet/cpu/fleet'
import { chooseVectors } from '../../src/engine/fleet/cpu/processor'
import { hyperparametersOf, planFleet, startingParameters } from '../../src/engine/fleet/plan'
import { decodeAddress } from '../../src/experiment/address/address'

const vectors = chooseVectors(undefined)
chooseVectors(vectors)
afterEach(() => void chooseVectors(vectors))

const cases = digests.flatMap((each) =>
  ['WebAssembly', 'JavaScript'].map((language) => ({ ...each, language })),
)

it.each(cases)('$address in $language', async ({ address, steps, digest, language }) => {
  if (language === 'JavaScript') chooseVectors(undefined)
  const { experiment } = decodeAddress(address)
  const fleet = new CpuFleet(planFleet(experiment, await prepareData(experiment), 1))
  fleet.setParameters([startingParameters(experiment)])
  fleet.setHyperparameters(0, hyperparametersOf(experiment))
  for (let step = 0; step < steps; step++) fleet.advance()
  const [parameters] = (await fleet.parameters()) as [Float32Array]
  fleet.dispose()
  expect(digestOf(parameters)).toBe(digest)
})
