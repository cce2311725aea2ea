import { expect, it, test } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import { tuned } from '../../changes/tuned'
import { type Tuning, tunableSettings } from '../../experiment'
import type { Tuned } from '../../model-space'
import { parseExperiment } from '../../parse/parse'
import { decodeAddress } from '../address'
import { readByKey } from '../by-key'
import { readThen } from './read'
import { writeThen } from './write'

const experiment = parseExperiment({
  ...presets['noisy-moons'].experiment,
  optimizer: { kind: 'adamw', learningRate: 0.01 },
})

function tunedBy(changes: readonly (readonly [number, Tuning])[]): Tuned[] {
  let now = experiment
  return changes.map(([after, tuning]) => {
    now = tuned(now, tuning)
    return { after, settings: tunableSettings(now) }
  })
}

const changes = tunedBy([
  [600, { penalty: { lambda: 0.01 } }],
  [900, { penalty: { kind: 'elastic', lambda: 1e-7, l1Ratio: 0.25, includeBias: true } }],
  [901, { penalty: { l1Solver: 'subgradient' }, learningRate: 0.02 }],
  [20_000, { weightDecay: 0.1, dropout: 0.5 }],
])

test('it is readable, and comes back', () => {
  const text = writeThen([{ after: 0, settings: tunableSettings(experiment) }, ...changes])
  expect(text).toBe(
    '600:penalty.lambda=0.01,900:penalty.kind=elastic,900:penalty.lambda=1e-7,900:penalty.l1Ratio=0.25,900:penalty.includeBias=true,901:penalty.l1Solver=subgradient,901:learningRate=0.02,20000:weightDecay=0.1,20000:dropout=0.5',
  )
  expect(readThen(text, experiment)).toEqual({ tunings: changes, refused: [] })
})

it('as a mail program may encode it, and in any order', () => {
  const text = encodeURIComponent('900:penalty.kind=l1,600:penalty.lambda=0.01')
  const { tunings } = readThen(text, experiment)
  expect(tunings.map(({ after, settings: { penalty } }) => [after, penalty.kind, penalty.lambda])).toEqual([
    [600, 'l2', 0.01],
    [900, 'l1', 0.01],
  ])
})

test.each([
  [
    '600:penalty.lambda=lots',
    'then, step 600: penalty.lambda: found "lots", expected a number from 0 to 1000.',
  ],
  [
    '600:penalty.size=1',
    'then, step 600: penalty.size: found it, expected one of penalty.kind, penalty.lambda,',
  ],
  ['600:seed=1', 'then, step 600: seed: found it, expected one of penalty.kind,'],
  ['600:__proto__.seed=1', 'then, step 600: __proto__.seed: found it, expected one of'],
  ['0:dropout=0.1', 'then: found "0:dropout=0.1", expected a step from 1 to 10000000 in front of it.'],
  ['10000001:dropout=0.1', 'then: found "10000001:dropout=0.1", expected a step from 1 to'],
  ['dropout=0.1', 'then: found "dropout=0.1", expected parts like 600:penalty.lambda=0.01.'],
  ['', 'then: found "", expected parts like 600:penalty.lambda=0.01.'],
])('%s is refused by itself, and the rest holds', (part, sentence) => {
  const { tunings, refused } = readThen(`500:dropout=0.2,${part},700:dropout=0.3`, experiment)
  expect(refused).toEqual([expect.stringContaining(sentence)])
  expect(tunings.map(({ after, settings }) => [after, settings.dropout])).toEqual([
    [500, 0.2],
    [700, 0.3],
  ])
})

it('what the optimizer has not is refused', () => {
  const adam = parseExperiment(presets['noisy-moons'].experiment)
  const { tunings, refused } = readThen('5:weightDecay=0.1,6:dropout=0.1', adam)
  expect(refused).toEqual([
    'then, step 5: weightDecay: found 0.1, expected no weight decay with adam, only adamw has it.',
  ])
  expect(tunings).toHaveLength(1)
})

it('what cannot be decoded is refused as a whole', () => {
  expect(readThen('5:dropout=%E0', experiment)).toEqual({
    tunings: [],
    refused: ['then: found 5:dropout=%E0, expected URI-encoded text.'],
  })
})

it('stands beside the other pairs of an address, which say the experiment at step 0', () => {
  const read = readByKey('#preset=wiggly-curve&then=5:dropout=lots&seed=lots&dropout=0.1', decodeAddress)
  expect(read.refused).toEqual(['seed: found "lots", expected a whole number from 0 to 4294967295.'])
  expect(read.value).toMatchObject({
    presetId: 'wiggly-curve',
    experiment: { dropout: 0.1 },
    planned: '5:dropout=lots',
  })
})
