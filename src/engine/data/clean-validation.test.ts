import { expect, test } from 'vitest'
import { parseExperiment } from '../../experiment/parse/parse'
import { drawData, drawTestSplit } from './draw'
import { judgedFlips } from './noise-floor'

const experiment = {
  version: 1,
  seed: 5,
  model: { hidden: [4], activation: 'relu' },
  optimizer: { kind: 'adam', learningRate: 0.01 },
  penalty: { kind: 'l2', lambda: 0 },
}
const moons = { kind: 'moons', samples: 60, validation: 200, flips: 0.2 }
const dataOf = (more: object) => parseExperiment({ ...experiment, data: { ...moons, ...more } }).data

test('with wrong labels only in training the training rows are the same, and no other label is wrong', async () => {
  const [both, clean] = [dataOf({}), dataOf({ cleanValidation: true })]
  const [drawn, without] = [await drawData(both, 5), await drawData(clean, 5)]
  expect(without.training).toEqual(drawn.training)
  expect(without.validation.inputs).toEqual(drawn.validation.inputs)
  expect(drawn.validation.flipped.filter(Boolean)).toHaveLength(40)
  expect(without.validation.flipped).not.toContain(true)
  expect(without.validation.targets).toEqual(drawn.validation.unflipped)
  expect((await drawTestSplit(clean, 5)).flipped).not.toContain(true)
  expect([judgedFlips(both, drawn), judgedFlips(clean, without)]).toEqual([0.2, 0])
})

test('where nothing is held back, the training rows judge, and their wrong labels count', async () => {
  const data = dataOf({ cleanValidation: true, validation: 0 })
  expect(judgedFlips(data, await drawData(data, 5))).toBe(0.2)
})

test('a set without wrong labels does not know the choice', () => {
  const sine = { kind: 'sine', cleanValidation: true }
  expect(() => parseExperiment({ ...experiment, data: sine })).toThrow('cleanValidation')
})
