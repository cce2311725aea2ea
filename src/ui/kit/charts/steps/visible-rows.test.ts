import { expect, test } from 'vitest'
import { ghostEnd } from './ghost-lines'
import { pointsWithin } from './visible-rows'

const at = (...steps: number[]) => steps.map((step) => ({ step }))
const zoom = { from: 100, to: 200 }

test('what lies outside a zoom is not drawn at its edge', () => {
  expect(pointsWithin(at(90, 100, 150, 210), zoom)).toEqual(at(100, 150))
  expect(pointsWithin(at(20, 40), zoom)).toEqual([])
  expect(pointsWithin(at(300), zoom)).toEqual([])
  // A line that crosses it is.
  expect(pointsWithin(at(90, 210), zoom)).toEqual(at(90, 210))
})

test('a ghost that ended before what is shown has no name there', () => {
  const ghost = { label: 'no penalty', lines: [{ steps: [20, 40], values: [1, 2], isMain: true }] }
  expect(ghostEnd(ghost)).toMatchObject({ step: 40, value: 2 })
  expect(ghostEnd(ghost, zoom)).toBeUndefined()
})
