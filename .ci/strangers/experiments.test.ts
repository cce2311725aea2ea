// Experiments from anywhere: refused in one sentence, or taken, and then the same through a file and through an address.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PresetId, presets } from '../../src/catalog/presets/preset-table'
import { decodeAddress, encodeAddress } from '../../src/experiment/address/address'
import type { Experiment } from '../../src/experiment/experiment'
import { parseExperiment } from '../../src/experiment/parse/parse'
import { fileNameOf } from '../../src/ui/kit/file-name'
import { jsonText, readJson } from '../../src/ui/page/setup/file/json-file'
import { experimentJson } from './any-experiment'
import { asJson } from './as-json'
import { nearly, VARIANTS } from './nearly-right'
import { refusalOf } from './sentence'
import { PATIENCE_MS, trials } from './settings'

const presetIds = Object.keys(presets) as PresetId[]
function expectSame(experiment: Experiment, presetId: PresetId): void {
  const back = decoded(presetId, experiment)
  const read = parseExperiment(readJson(jsonText(experiment)))
  const isSame = [parseExperiment(experiment), read, back].every(
    (other) => asJson(other) === asJson(experiment),
  )
  if (!isSame) throw new Error(`Not the same: ${asJson({ experiment, read, back })}`)
  if (!/^[a-z0-9-]+\.json$/.test(fileNameOf(experiment))) throw new Error(fileNameOf(experiment))
}

/** Through an address, and back; itself where it is too large for one. */
function decoded(presetId: PresetId, experiment: Experiment): Experiment {
  const encoded = encodeAddress(presetId, experiment)
  if ('needsFile' in encoded) return experiment
  const back = decodeAddress(encoded.hash)
  expect(back.presetId).toBe(presetId)
  return back.experiment
}

test('objects', { timeout: PATIENCE_MS }, () => {
  let taken = 0
  let refused = 0
  const property = fc.property(nearly(experimentJson), fc.constantFrom(...presetIds), (inputs, presetId) => {
    for (const input of inputs) {
      if (refusalOf(() => parseExperiment(input)) !== undefined) refused++
      else {
        taken++
        expectSame(parseExperiment(input), presetId)
      }
    }
  })
  fc.assert(property, trials(1 / VARIANTS))
  // Where all or none are taken nothing was tried.
  expect(Math.min(taken, refused) / (taken + refused)).toBeGreaterThan(0.1)
})

/** As text it may be cut off, or have something put in. */
const fileText = fc
  .tuple(experimentJson, fc.nat(), fc.nat(6), fc.string({ unit: 'binary', maxLength: 5 }))
  .map(([experiment, at, cut, put]) => {
    const text = JSON.stringify(experiment)
    const from = at % text.length
    return `${text.slice(0, from)}${put}${text.slice(from + cut)}`
  })

test('the text of a file', { timeout: PATIENCE_MS }, () => {
  const property = fc.property(fc.oneof(fileText, fc.json(), fc.string({ unit: 'binary' })), (text) => {
    refusalOf(() => expectSame(parseExperiment(readJson(text)), 'noisy-moons'))
  })
  fc.assert(property, trials())
})
