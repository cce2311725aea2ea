import { expect, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { parseExperiment, parseTuning } from '../parse/parse'
import { tuned } from './tuned'

const moons = parseExperiment(presets['noisy-moons'].experiment)

test('lays only what is given over the experiment, which stays as it was', () => {
  const before = JSON.stringify(moons)
  const after = tuned(moons, { penalty: { lambda: 0.01 }, learningRate: 0.1, dropout: 0.5 })
  expect(after).toEqual({
    ...moons,
    penalty: { ...moons.penalty, lambda: 0.01 },
    optimizer: { ...moons.optimizer, learningRate: 0.1 },
    dropout: 0.5,
  })
  expect(JSON.stringify(moons)).toBe(before)
})

test('an undefined value, as plain JavaScript may pass it, changes nothing', () => {
  expect(tuned(moons, parseTuning({ penalty: { lambda: undefined }, dropout: undefined }))).toEqual(moons)
})

test('weight decay is refused where the optimizer has none, but for 0', () => {
  expect(tuned(moons, { weightDecay: 0 })).toEqual(moons)
  expect(() => tuned(moons, { weightDecay: 0.1 })).toThrow(
    'weightDecay: found 0.1, expected no weight decay with adam, only adamw has it.',
  )
})
