import { expect, it } from 'vitest'
import { parseExperiment } from '../../../experiment/parse/parse'
import { bestWords, forkWords } from './look-back-words'

const experiment = parseExperiment({
  version: 1,
  seed: 1,
  data: { kind: 'moons' },
  model: { hidden: [4], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02 },
  penalty: { kind: 'l2', lambda: 0.01 },
})

it('calls early stopping by its name, with step and loss', () => {
  expect(bestWords({ step: 1200, validationLoss: 0.44712 })).toContain('Early stopping')
  expect(bestWords({ step: 1200, validationLoss: 0.44712 })).toContain('1,200, with a loss of 0.447')
  expect(bestWords(undefined)).toContain('no step can be called the best')
})

it('says with which λ a fork trains, and what of the optimizer is lost', () => {
  expect(forkWords(experiment, experiment)).toContain('any λ you set; what Adam had built up begins anew')
  const then = { ...experiment, penalty: { ...experiment.penalty, lambda: 0 } }
  expect(forkWords(experiment, then)).toContain('Here λ was 0; a fork trains on with 0.01')
  const sgd = { ...experiment, optimizer: { ...experiment.optimizer, kind: 'sgd' as const } }
  expect(forkWords(sgd, sgd)).not.toContain('anew')
})
