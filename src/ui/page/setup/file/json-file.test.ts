import { expect, test } from 'vitest'
import { presets } from '../../../../catalog/presets/preset-table'
import { parseExperiment } from '../../../../experiment/parse/parse'
import { fileNameOf } from '../../../kit/file-name'
import { jsonText, readJson } from './json-file'

const moons = parseExperiment(presets['noisy-moons'].experiment)

test('what is saved is read as the same experiment', () => {
  expect(parseExperiment(readJson(jsonText(moons)))).toEqual(moons)
})

test('a row of numbers is one line', () => {
  const sample = parseExperiment(presets['xor-sample'].experiment)
  expect(jsonText(moons)).toContain('"hidden": [ 64, 64 ]')
  expect(parseExperiment(readJson(jsonText(sample)))).toEqual(sample)
})

test('a file is called as the experiment is', () => {
  expect(fileNameOf(moons)).toBe('noisy-moons.json')
  expect(fileNameOf({ ...moons, name: '…' })).toBe('experiment.json')
})

test('what is not JSON is refused in one sentence', () => {
  expect(() => readJson('seed = 5')).toThrow(/^file: found .*, expected .*\.$/)
})
