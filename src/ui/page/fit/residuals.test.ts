import { expect, test } from 'vitest'
import type { RunDescription } from '../../../protocol/run-description'
import { curveView } from './curve-view'
import { residualWords } from './residuals'

const rows = (...targets: number[]) => ({
  inputs: targets.map((_, i) => [i]),
  targets: targets.map((y) => [y]),
  flipped: targets.map(() => false),
})
const run = {
  inputNames: ['x'],
  outputNames: ['y'],
  sizes: [1, 4, 1],
  training: rows(1, 3),
  validation: rows(2, 0, 5),
} as unknown as RunDescription
/** Off by 1 and 2, then by 0, 3 and 1. */
const outputs = Float32Array.of(2, 1, 2, 3, 4)

test('where nothing is standardised, what is drawn is the loss', () => {
  expect(residualWords(run, outputs, 3)).toBe('mean square 2.500 training, 3.333 validation: the losses')
})

test('on another scale it is so many times the loss', () => {
  const targetScale = { means: [2], deviations: [5] }
  expect(residualWords({ ...run, targetScale }, outputs, 3)).toBe(
    'mean square 2.500 training, 3.333 validation: 25 times the losses (training scale)',
  )
})

test('of points that are not all drawn the loss is another', () => {
  expect(residualWords(run, outputs, 2)).toBe(
    'mean square 2.500 training: the loss; 4.500 of the 2 validation points that are drawn',
  )
  expect(residualWords({ ...run, validation: rows() }, outputs, 0)).toBe(
    'mean square 2.500 training: the loss',
  )
})

test('the legend has a name for them', () => {
  expect(curveView(run).residuals?.entry.text).toBe('residual')
})
