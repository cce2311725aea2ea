import { describe, expect, it, test } from 'vitest'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { Experiment } from '../experiment'
import { parseExperiment } from '../parse/parse'
import { fitted, isChanged } from './changes'
import { withOption, withSeed } from './changes-of-data'
import { tuned } from './tuned'

const presetOf = (id: PresetId) => parseExperiment(presets[id].experiment)

describe('fitted', () => {
  const sample = presetOf('xor-sample')

  it('keeps what fits, the very start included', () => {
    expect(fitted(sample)).toEqual(sample)
    expect(fitted(presetOf('wiggly-curve'))).toEqual(presetOf('wiggly-curve'))
  })

  it.each<[string, Experiment['model']['hidden'], boolean]>([
    ['the same layers', [], true],
    ['one layer more', [2], false],
  ])('a given start stays with %s: %j %s', (_, hidden, stays) => {
    const changed = fitted({ ...sample, model: { ...sample.model, hidden } })
    expect('initial' in changed).toBe(stays)
    expect(() => parseExperiment(changed)).not.toThrow()
  })
})

describe('isChanged', () => {
  test.each(Object.keys(presets) as PresetId[])('%s as it comes is not changed', (id) => {
    expect(isChanged(id, presetOf(id))).toBe(false)
  })

  const moons = presetOf('noisy-moons')

  it('tuned values and a name do not count', () => {
    const pulled = tuned(moons, { penalty: { kind: 'l1', lambda: 0.1 }, learningRate: 0.5, dropout: 0.2 })
    expect(isChanged('noisy-moons', { ...pulled, name: 'Mine' })).toBe(false)
  })

  it.each<[string, Experiment]>([
    ['the seed', withSeed(moons, 6)],
    ['an option', withOption(moons, 'flips', 0)],
    ['a length', { ...moons, steps: 10 }],
    ['another preset', presetOf('wiggly-curve')],
  ])('%s does', (_, experiment) => {
    expect(isChanged('noisy-moons', experiment)).toBe(true)
  })
})
