import { expect, test } from 'vitest'
import type { RunDescription } from '../../../../protocol/run-description'
import { stepPlot } from '../plot'
import { chartSession, historyOf } from '../testing/chart-session'
import { accuracyOfGuessing, guessingLabel } from './always-guessing'
import { lossFrame } from './loss-frame'
import { floorLine } from './noise-floor'
import { placeNotes } from './note-places'

const points = (targets: number[][]) => ({ inputs: targets.map(() => [0]), targets, flipped: [] })
const binary = {
  task: 'binary',
  loss: 'bce',
  nullLoss: 0.69,
  noiseFloor: { loss: 0.384, accuracy: 0.86 },
  training: points([[1], [1], [1], [0]]),
  validation: points([[0], [0], [1], [0], [0]]),
} as unknown as RunDescription

test('the floor is a line of the chart where it is known, and a ceiling on accuracy', () => {
  expect(floorLine(binary, 'linear')).toMatchObject({ value: 0.384, label: 'noise floor' })
  expect(floorLine(binary, 'linear')?.explanation).toContain('Noise floor 0.384:')
  expect(floorLine(binary, 'accuracy')).toMatchObject({ value: 0.86, label: 'best possible' })
  expect(floorLine({ task: 'regression' }, 'linear')).toBeUndefined()
  expect(floorLine({ task: 'regression', noiseFloor: { loss: 0 } }, 'log')).toBeUndefined()
  expect(floorLine({ task: 'regression', noiseFloor: { loss: 0.1 } }, 'accuracy')).toBeUndefined()
})

test('it is named where no other words stand, and not drawn outside of the axis', () => {
  const history = historyOf([
    { dataLoss: 1, validationLoss: 1.2 },
    { dataLoss: 0.6, validationLoss: 0.8 },
  ])
  const size = { width: 440, height: 220 }
  const notesFor = (run: RunDescription) => {
    const frame = lossFrame(chartSession(history, { run }), { scale: 'linear', style: 'lab' })
    return placeNotes(frame, stepPlot(size, frame.steps, frame.values))
  }
  const { guessing, floor } = notesFor({ ...binary, noiseFloor: { loss: 0.68 } })
  expect(Math.abs(floor!.words!.middle - guessing!.words!.middle)).toBeGreaterThanOrEqual(15)
  expect(notesFor({ ...binary, noiseFloor: { loss: 9 } }).floor).toBeUndefined()
})

test('a guess knows the training labels alone', () => {
  expect(guessingLabel(binary)).toBe('always guessing 75 : 25')
  // The most frequent class of the training rows is the rarer one here.
  expect(accuracyOfGuessing(binary)).toBe(0.2)
  const unjudged = { ...binary, validation: points([]) }
  expect(accuracyOfGuessing(unjudged)).toBe(0.75)
})
