import { expect, test } from 'vitest'
import { presets } from '../../../../catalog/presets/preset-table'
import { parseExperiment } from '../../../../experiment/parse/parse'
import { omegaLabel, outsideWords, radiusText } from './formula-words'

const experiment = parseExperiment(presets['noisy-moons'].experiment)
const { penalty, optimizer } = experiment

test('Ω has the number r in it where it counts, and says when biases are in it', () => {
  expect(omegaLabel({ ...penalty, l1Ratio: 0.9 })).toBe('Σ w²')
  expect(omegaLabel({ ...penalty, kind: 'l1', includeBias: true })).toBe('Σ |w|, biases too')
  expect(omegaLabel({ ...penalty, kind: 'group', includeBias: true })).toBe('Σ ‖w‖ over units')
  expect(omegaLabel({ ...penalty, kind: 'elastic', l1Ratio: 0.9 })).toBe('0.9 Σ |w| + 0.1 Σ w²')
})

test('what acts outside of the sum is said only where it acts', () => {
  const decay = { ...optimizer, kind: 'adamw', weightDecay: 0.1 } as const
  const linear = { ...experiment.model, hidden: [] }
  expect(outsideWords(experiment)).toBe('')
  expect(outsideWords({ ...experiment, dropout: 0.5 })).toBe('Dropout acts outside this sum.')
  expect(outsideWords({ ...experiment, dropout: 0.5, model: linear })).toBe('')
  expect(outsideWords({ ...experiment, optimizer: decay })).toBe('Weight decay acts outside this sum.')
  expect(outsideWords({ ...experiment, dropout: 0.5, optimizer: decay })).toBe(
    'Dropout and weight decay act outside this sum.',
  )
})

test('the radius of a ball is a bound, or there is none', () => {
  expect(radiusText(1.25)).toBe('≤ 1.25')
  expect(radiusText(Number.POSITIVE_INFINITY)).toBe('no limit')
})
