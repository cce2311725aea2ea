import { expect, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { withDataset, withOption, withSeed, withText } from '../../experiment/changes/changes-of-data'
import {
  withBatchSize,
  withFeatures,
  withLayer,
  withOptimizer,
  withoutLayer,
} from '../../experiment/changes/changes-of-network'
import { tuned } from '../../experiment/changes/tuned'
import type { CustomData } from '../../experiment/experiment'
import { parseExperiment } from '../../experiment/parse/parse'
import { describeRestart } from './describe-restart'

const moons = parseExperiment(presets['noisy-moons'].experiment)
const curve = parseExperiment(presets['wiggly-curve'].experiment)
const sample = parseExperiment(presets['xor-sample'].experiment)
const cubic = withText(withDataset(moons, 'formula'), 'expression', 'x^3 - x')
const diabetes = withDataset(moons, 'diabetes')

test.each([
  [moons, withOption(moons, 'samples', 1000), 'training points 60'],
  [withOption(moons, 'samples', 1234), moons, 'training points 1,234'],
  [moons, withOption(moons, 'flips', 0), 'wrong labels 10 %'],
  [diabetes, withOption(diabetes, 'samples', 400), 'training points 60'],
  [moons, withDataset(moons, 'sine'), 'Two moons'],
  [curve, withDataset(curve, 'moons'), 'Wave'],
  [curve, withFeatures(curve, { kind: 'fourier', frequencies: 4 }), 'bumps'],
  [curve, withFeatures(curve, { kind: 'rbf', count: 30, width: 0.2 }), 'width 0.12'],
  [moons, withoutLayer(moons, 0), 'layers 64 · 64'],
  [sample, withLayer(sample), 'no layers'],
  [moons, withOptimizer(moons, 'sgd'), 'Adam'],
  [moons, withBatchSize(moons, 8), 'full batch'],
  [withBatchSize(moons, 8), moons, 'batch 8'],
  [moons, withSeed(moons, 7), 'seed 5'],
  [cubic, withText(cubic, 'expression', 'x'), 'y = x^3 - x'],
  [withText(cubic, 'expression', 'x+'.repeat(80) + 1), cubic, 'y = x+x+x+x+x+x+x+x+x+x+x+x…'],
  [moons, cubic, 'Two moons'],
])('the run before is named by what it had: case %#', (from, to, name) => {
  expect(describeRestart(from, to)).toBe(name)
})

test('nothing, what can be tuned, or too much: the run before', () => {
  for (const to of [moons, tuned(moons, { dropout: 0.5 }), withSeed(withLayer(moons), 2)]) {
    expect(describeRestart(moons, to)).toBe('run before')
  }
})

test('of own data no row is written out: it would take seconds', () => {
  const rows = { toJSON: () => expect.fail('written out') } as unknown as number[][]
  const own = {
    ...moons,
    data: { kind: 'custom', task: 'binary', inputs: rows, targets: rows } as CustomData,
  }
  expect(describeRestart(own, withSeed(own, 7))).toBe('seed 5')
  expect(describeRestart(own, moons)).toBe('your own data')
})
