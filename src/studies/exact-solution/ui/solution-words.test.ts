import { expect, test } from 'vitest'
import { parseExperiment } from '../../../experiment/parse/parse'
import type { LabState } from '../../../session/state'
import { solutionWords } from './solution-words'

type Latest = NonNullable<LabState['latest']>

const experiment = (lambda: number) =>
  parseExperiment({
    version: 1,
    seed: 1,
    data: { kind: 'sine' },
    model: { hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda },
  })

const words = (lambda: number, exact: object, latest: object) =>
  solutionWords(
    {
      run: 1,
      lambda,
      parameters: new Float64Array(2),
      exactZeros: 0,
      predictions: new Float32Array(0),
      validationLoss: 0.3,
      dataLoss: 0.1,
      objective: 0.2,
      ...exact,
    },
    { lambda, validationLoss: 0.25, dataLoss: 0.11, objective: 0.2, ...latest } as Latest,
    { experiment: experiment(lambda), run: { nullLoss: 1 } as NonNullable<LabState['run']> },
  )

test.each([
  [
    'every point met, and training is not there',
    0,
    { objective: 1e-16, dataLoss: 1e-16, validationLoss: 124.52 },
    { objective: 0.017, dataLoss: 0.017 },
    'The lowest training loss is 0: it meets every training point. Training stands at 0.017. On new points the lowest has a loss of 124.52, yours 0.250.',
  ],
  ['arrived', 0.1, {}, { objective: 0.20001 }, 'Training has come to the lowest objective there is, 0.2.'],
  ['arrived without a penalty', 0, {}, {}, 'Training has come to the lowest training loss there is, 0.2.'],
  [
    'three in a hundred above',
    0.1,
    {},
    { objective: 0.206 },
    'Training is 3 % above the lowest objective there is, 0.2. On new points the lowest has a loss of 0.300, yours 0.250.',
  ],
  [
    'far above, nothing held back',
    0.1,
    { validationLoss: null },
    { objective: 0.9 },
    'Training is at 4.5 times the lowest objective there is, 0.2.',
  ],
  [
    'λ has moved on, and the newest row does not know',
    0.1,
    {},
    { lambda: 0.2 },
    'The lowest objective at this λ is 0.2.',
  ],
])('%s', (_, lambda, exact, latest, expected) => {
  expect(words(lambda, exact, latest)).toBe(expected)
})
