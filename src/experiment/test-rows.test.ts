import { expect, test } from 'vitest'
import { parseExperiment } from './parse/parse'
import { testRowCount } from './test-rows'

const countOf = (data: object) =>
  testRowCount(
    parseExperiment({
      version: 1,
      seed: 1,
      data,
      model: { hidden: [], activation: 'linear' },
      optimizer: { kind: 'sgd', learningRate: 0.1 },
      penalty: { kind: 'none', lambda: 0 },
    }).data,
  )

test('a generator has as many as are wanted; a table what the splits leave, where that is enough', () => {
  expect(countOf({ kind: 'moons', samples: 60, validation: 1000 })).toBe(1000)
  expect(countOf({ kind: 'diabetes', samples: 20, validation: 300 })).toBe(442 - 320)
  expect(countOf({ kind: 'temperature', samples: 25, validation: 100 })).toBe(0)
  expect(countOf({ kind: 'digits', samples: 150, validation: 200 })).toBe(1000)
})

test('the four XOR points and the visitor’s own data have none', () => {
  expect(countOf({ kind: 'xor' })).toBe(0)
  const own = { kind: 'custom', task: 'regression', inputs: [[1]], targets: [[1]] }
  expect(countOf({ ...own, validationInputs: [], validationTargets: [] })).toBe(0)
})
