import { expect, it } from 'vitest'
import { linePoints, rungsFrame } from './rungs-frame'

const found = (validationLoss: number | null) => ({ trainingLoss: 0.5, validationLoss, hasDiverged: false })
const frameOf = (losses: readonly (number | null)[]) =>
  rungsFrame({ plain: losses.map(found), penalised: [] }, () => ({ value: 1, position: 0 }), 1)

it('a line goes to no point from which no browser would dash it, and to all others as they are', () => {
  const frame = frameOf([1.5e16, 3, 0, null])
  expect(frame.losses.max).toBe(4)
  expect(linePoints(frame).map(({ plain }) => plain.validationLoss)).toEqual([400, 3, 0, null])
  expect(frame.points[0]?.plain.validationLoss).toBe(1.5e16)
  expect(linePoints(frame)[0]?.penalised).toBeUndefined()
})
