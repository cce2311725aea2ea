import { expect, test } from 'vitest'
import { valleyPositions } from '../../shared/answer'
import { nearestPlace, spotAt, stroke } from './drawn-valley'

const level = valleyPositions.map(() => 1)

test('a tap puts the nearest place, and no other', () => {
  const spot = { position: valleyPositions[5]! + 1, loss: 0.4 }
  expect(stroke(level, spot, spot)).toEqual(level.with(5, 0.4))
})

test('a quick stroke puts every place that it passes, either way', () => {
  const from = { position: valleyPositions[2]!, loss: 0 }
  const to = { position: valleyPositions[5]!, loss: 3 }
  const right = stroke(stroke(level, from, from), from, to)
  expect(right[2]).toBe(0)
  expect(right[5]).toBe(3)
  expect(right[3]).toBeGreaterThan(0)
  expect(right[4]).toBeGreaterThan(right[3]!)
  expect(right[6]).toBe(1)
  expect(stroke(stroke(level, to, to), to, from)).toEqual(right)
})

test('outside of the axis is its end', () => {
  expect(spotAt(-1, 2, 3)).toEqual({ position: 0, loss: 0 })
  expect(spotAt(2, -1, 3)).toEqual({ position: 127, loss: 3 })
  expect(nearestPlace(spotAt(2, 0, 3).position)).toBe(valleyPositions.length - 1)
})
