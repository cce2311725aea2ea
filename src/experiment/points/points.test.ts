import { describe, expect, it } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { parseExperiment } from '../parse/parse'
import { isDrawable, MOST_DRAWN, ownPoints, rounding } from './own-points'
import { withEdit } from './point-edit'

const moons = parseExperiment(presets['noisy-moons'].experiment)
const some = {
  inputs: [
    [0.123456, -1.98765],
    [2, 1],
  ],
  targets: [[0], [1]],
}
const other = { inputs: [[1, 1]], targets: [[1]] }
const own = ownPoints(moons.data, some, other)

describe('a generated set as own data', () => {
  it('has its rows in as many digits as can be seen, its names and its scale', () => {
    expect(own).toMatchObject({
      task: 'binary',
      inputs: [
        [0.123, -1.988],
        [2, 1],
      ],
      targets: [[0], [1]],
      standardize: true,
      inputNames: ['x₁', 'x₂'],
      targetName: 'class',
    })
    expect(() => parseExperiment({ ...moons, data: own })).not.toThrow()
  })

  it('of a curve has its targets rounded too', () => {
    const curve = parseExperiment(presets['wiggly-curve'].experiment)
    const rows = { inputs: [[-1], [1]], targets: [[0.00012345], [0.0256789]] }
    expect(ownPoints(curve.data, rows, { inputs: [], targets: [] })).toMatchObject({
      task: 'regression',
      targets: [[0.00012], [0.02568]],
      standardize: false,
    })
    expect(rounding([[5, 5]])([5.123456])).toEqual([5.1235])
  })

  it('of one’s own is what it is', () => {
    expect(ownPoints(own, some, other)).toBe(own)
  })

  it('is made of what a law makes, not of what was measured nor of too many rows', () => {
    const drawable = (id: keyof typeof presets) =>
      isDrawable(parseExperiment(presets[id].experiment).data, 60)
    expect(drawable('noisy-moons')).toBe(true)
    expect(drawable('wiggly-curve')).toBe(true)
    expect(isDrawable({ kind: 'temperature' }, 60)).toBe(false)
    expect(isDrawable(moons.data, MOST_DRAWN + 1)).toBe(false)
    expect(isDrawable(own, 2)).toBe(true)
  })
})

describe('one change of a point', () => {
  it('adds a training point last, and a validation point where it is drawn: first', () => {
    const point = { input: [9, 9], target: [0] }
    expect(withEdit(own, { kind: 'add', split: 'training', ...point }).inputs.at(-1)).toEqual([9, 9])
    const judged = withEdit(own, { kind: 'add', split: 'validation', ...point })
    expect(judged.validationInputs).toEqual([
      [9, 9],
      [1, 1],
    ])
    expect(judged.validationTargets).toEqual([[0], [1]])
    expect(judged.inputs).toBe(own.inputs)
  })

  it('moves, flips and erases one, and leaves the data that there were as they are', () => {
    const before = JSON.parse(JSON.stringify(own)) as unknown
    const moved = withEdit(own, { kind: 'move', split: 'training', index: 1, input: [3, 3], target: [1] })
    expect(moved.inputs).toEqual([
      [0.123, -1.988],
      [3, 3],
    ])
    expect(withEdit(own, { kind: 'flip', split: 'training', index: 0, target: [1] }).targets).toEqual([
      [1],
      [1],
    ])
    const erased = withEdit(own, { kind: 'erase', split: 'validation', index: 0 })
    expect([erased.validationInputs, erased.validationTargets]).toEqual([[], []])
    expect(own).toEqual(before)
  })
})
