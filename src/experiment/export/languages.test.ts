import { describe, expect, it, test } from 'vitest'
import { optimizerKinds, penaltyKinds } from '../../catalog/kinds'
import { presets } from '../../catalog/presets/preset-table'
import type { Experiment } from '../experiment'
import { parameterCount, parameterLayout, unpackParameters } from '../layout'
import type { ModelSpaceData } from '../model-space'
import { parseExperiment } from '../parse/parse'
import { layerSizes } from '../shape'
import { checkStatable, languageOf, languages } from './languages'

const experiments = Object.values(presets).flatMap(({ experiment }) => {
  const preset = parseExperiment(experiment)
  return penaltyKinds.flatMap((kind) =>
    optimizerKinds.map((optimizer) => ({
      ...preset,
      penalty: { ...preset.penalty, kind, lambda: 0.01 },
      optimizer: { ...preset.optimizer, kind: optimizer },
    })),
  )
})

function dataOf(experiment: Experiment): ModelSpaceData {
  const layout = parameterLayout(layerSizes(experiment))
  const initial = unpackParameters(new Float32Array(parameterCount(layout)), layout)
  return { inputs: [[0.5]], targets: [[1]], validationInputs: [], validationTargets: [], initial }
}

describe.each(Object.entries(languages))('%s', (target, { extension, load }) => {
  it('has files with an ending', () => {
    expect(extension).toMatch(/^[a-z]+$/)
  })

  it('writes every experiment, or says why it cannot', async () => {
    const writer = await load()
    for (const experiment of experiments) {
      const reason = writer.whyNot?.(experiment)
      if (reason !== undefined) {
        expect(() => checkStatable(target, writer, experiment)).toThrow(reason)
        continue
      }
      const script = writer.script(experiment, dataOf(experiment), { steps: 9, changes: ['step 3: λ 0 → 1'] })
      const excerpt = writer.excerpt(experiment, { rows: 4, steps: 9 }).join('\n')
      for (const text of [script, excerpt]) expect(text).not.toMatch(/undefined|NaN|\[object/)
      expect(script).toContain(`${writer.comment}   step 3: λ 0 → 1`)
    }
  })

  it('tints names that its code has', async () => {
    const { excerpt, tones } = await load()
    const code = experiments.flatMap((experiment) => excerpt(experiment, { rows: 4, steps: 9 })).join('\n')
    for (const name of Object.keys(tones)) expect(code).toMatch(new RegExp(`\\b${name}\\b`))
  })
})

test.each([
  ['cobol', '"cobol"'],
  ['toString', '"toString"'],
  [['pytorch'], '["pytorch"]'],
  [{ __proto__: null }, '{}'],
])('a language that is not there is refused, whatever objects are made of: %#', (target, found) => {
  const known = Object.keys(languages).join(' or ')
  expect(() => languageOf(target)).toThrow(`target: found ${found}, expected ${known}.`)
})

test('a language that cannot state an objective is refused with the reason', async () => {
  const [experiment] = experiments as [Experiment]
  const writer = { ...(await languages.pytorch.load()), whyNot: () => 'it has no group lasso' }
  expect(() => checkStatable('pytorch', writer, experiment)).toThrow(
    'target: found "pytorch", expected a language that can state this objective: it has no group lasso.',
  )
})
