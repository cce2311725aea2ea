import { expect, test } from 'vitest'
import { LAMBDA_POSITIONS, lambdaAt } from '../../../experiment/lambda-scale'
import { linePath } from '../../../ui/kit/charts/path/line-path'
import type { EveryLambdaReport, RungReport } from '../shared/wire'
import { lowestRung, stripFrame, THUMB_RADIUS, thumbX } from './strip-frame'

const rung = (validationLoss: number | null, more: Partial<RungReport> = {}): RungReport => ({
  trainingLoss: 0.2,
  validationLoss,
  exactZeros: 0,
  layerNorms: [1],
  inputs: [1],
  hasDiverged: false,
  ...more,
})

const report = (
  losses: (number | null)[],
  values = [0, lambdaAt(61), lambdaAt(LAMBDA_POSITIONS), 10],
): EveryLambdaReport => ({
  run: 1,
  step: 10,
  values,
  rungs: losses.map((loss) => rung(loss)),
})

const size = { width: 268, height: 87 }

test('rungs stand where the thumb does, those beyond its end beyond it', () => {
  const { rungs } = stripFrame(report([1, 0.5, 0.7, 0.7]), size, 0.7)
  for (const { value, x } of rungs.slice(0, 3)) expect(x).toBe(thumbX(value, size.width))
  expect(rungs[0]?.x).toBe(THUMB_RADIUS)
  expect(rungs[2]?.x).toBe(size.width - THUMB_RADIUS)
  expect(rungs[3]?.x).toBeGreaterThan(size.width)
})

test('loss 0 lies on the track, and what is worse than four times guessing at the top', () => {
  const { yOf, rungs } = stripFrame(report([50, 0.5, 0.7, 0.7]), size, 0.7)
  expect(yOf(0)).toBe(size.height)
  expect(rungs[0]?.validationY).toBe(yOf(Number.POSITIVE_INFINITY))
  expect(rungs.map(({ isBeyond }) => isBeyond)).toEqual([true, false, false, false])
  expect(rungs[1]?.validationY).toBeGreaterThan(yOf(1))
})

test('the lowest is the first of the lowest that have not diverged', () => {
  const rungs = [rung(2), rung(0.1, { hasDiverged: true }), rung(0.5), rung(0.5), rung(0.7)]
  expect(lowestRung(rungs, 5)).toBe(rungs[2])
  expect(lowestRung([rung(null)], 5)).toBeUndefined()
  // Before the first step they are all alike.
  expect(lowestRung(rungs, 0)).toBeUndefined()
  expect(stripFrame(report([null, null, null, null]), size, 0.7).lowest).toBeUndefined()
})

test('a line leaves out what is missing', () => {
  expect(linePath([{ x: 0, y: 1 }, { x: 1, y: 2 }, undefined, { x: 3, y: 4 }])).toBe(
    'M0.0 1.0L1.0 2.0M3.0 4.0',
  )
})
