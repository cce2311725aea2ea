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

const kept = { now: 2000, steps: [0, 1200, 1900], best: { step: 1200, validationLoss: 0.44712 } }

it('calls early stopping by its name, with step and loss, and what it does not keep', () => {
  expect(bestWords(kept, 'adam')).toBe(
    'Early stopping keeps the weights of the best validation step: 1,200, with a loss of 0.447, but not what Adam had built up.',
  )
  expect(bestWords(kept, 'sgd')).toMatch(/with a loss of 0\.447\.$/)
  expect(bestWords({ now: 2000, steps: [0] }, 'adam')).toContain('no step can be called the best')
})

it('says where the past begins, where a worker was lost: the best is the best since then', () => {
  const words = bestWords({ ...kept, steps: [1100, 1200, 1900] }, 'sgd')
  expect(words).toContain('The steps before 1,100 cannot be shown')
  expect(words).toContain('best validation step since then: 1,200')
})

it('says with which λ a fork trains, and what of the optimizer is lost', () => {
  expect(forkWords(experiment, experiment)).toContain('any λ you set; what Adam had built up begins anew')
  const then = { ...experiment, penalty: { ...experiment.penalty, lambda: 0 } }
  expect(forkWords(experiment, then)).toContain('Here λ was 0; a fork trains on with 0.01')
  const sgd = { ...experiment, optimizer: { ...experiment.optimizer, kind: 'sgd' as const } }
  expect(forkWords(sgd, sgd)).not.toContain('anew')
})
