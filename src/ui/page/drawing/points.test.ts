import { describe, expect, it } from 'vitest'
import type { PointEdit } from '../../../experiment/points/point-edit'
import { scaleOf } from '../../kit/paper/range'
import { wordsOf } from './drawing-words'
import { nearestSpot, type PointSpot, rowAt, targetOfClass, valuesAt } from './points'
import { toolsFor } from './tools-for'

const frame = { xs: { min: -1, max: 3 }, ys: { min: 0, max: 0.02 }, inputs: [] }
/** A picture of 400 by 200 pixels. */
const on = { x: scaleOf(frame.xs, 0, 400), y: scaleOf(frame.ys, 200, 0) }

const spot = (x: number, y: number, split: PointSpot['split'] = 'training'): PointSpot => ({
  x,
  y,
  split,
  index: 0,
  target: [0],
})

describe('places of the fit', () => {
  it('have the values that are drawn there, in the digits that can be seen of each axis', () => {
    expect(valuesAt({ x: 100, y: 150 }, on, frame)).toEqual([0, 0.005])
    expect(valuesAt({ x: 33.3, y: 66.6 }, on, frame)).toEqual([-0.667, 0.01334])
  })

  it('never lie beyond the axes', () => {
    expect(valuesAt({ x: -20, y: 900 }, on, frame)).toEqual([-1, 0])
  })

  it('take the nearest point within reach, a training point first', () => {
    const far = spot(50, 0)
    expect(nearestSpot([far, spot(10, 0)], { x: 0, y: 0 }, 24)).toMatchObject({ x: 10 })
    expect(nearestSpot([far], { x: 0, y: 0 }, 24)).toBeUndefined()
    const both = [spot(5, 0), spot(-5, 0, 'validation')]
    expect(nearestSpot(both, { x: 0, y: 0 }, 24)).toMatchObject({ split: 'training' })
  })

  it('are rows: over the plane with a class, on a curve with their height', () => {
    expect(rowAt([1, 2], 'plane', [0, 1, 0])).toEqual({ input: [1, 2], target: [0, 1, 0] })
    expect(rowAt([1, 2], 'curve', [0])).toEqual({ input: [1], target: [2] })
    expect(targetOfClass(1, 1)).toEqual([1])
    expect(targetOfClass(2, 3)).toEqual([0, 0, 1])
  })
})

describe('the tools', () => {
  it('add each class, and flip only where there are some', () => {
    expect(toolsFor(2).map(({ label }) => label)).toEqual(['● add', '▲ add', 'Move', 'Flip', 'Erase'])
    expect(toolsFor(1).map(({ value }) => value)).toEqual(['0', 'move', 'erase'])
  })

  it('say what they have done', () => {
    const edit: PointEdit = { kind: 'add', split: 'validation', input: [-0.95, 0.5], target: [1] }
    expect(wordsOf(edit, 'plane')).toBe('Added: a validation triangle at −0.95, 0.5.')
    expect(wordsOf({ kind: 'erase', split: 'training', index: 3 }, 'plane')).toBe('Erased: a training point.')
    expect(wordsOf({ kind: 'move', split: 'training', index: 0, input: [0.1], target: [2] }, 'curve')).toBe(
      'Moved: a training point to 0.1, 2.',
    )
  })
})
