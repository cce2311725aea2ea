import { describe, expect, it } from 'vitest'
import { lambdaAt, positionOf } from '../../../experiment/lambda-scale'
import { LADDER_SIZES, ladderValues, standardLadderSize } from './ladder-values'

describe.each(LADDER_SIZES)('a ladder of %i', (rungs) => {
  const values = ladderValues(rungs)

  it('rises from 0 over 10⁻⁵ to 10, no λ twice', () => {
    expect(values).toHaveLength(rungs)
    expect(values[0]).toBe(0)
    expect(values[1]).toBeCloseTo(1e-5, 18)
    expect(values.at(-1)).toBeCloseTo(10, 12)
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b))
  })

  it('stands where the slider can go, to the bit', () => {
    const onSlider = values.filter((value) => value <= 1)
    expect(onSlider.map((value) => lambdaAt(positionOf(value)))).toEqual(onSlider)
  })
})

it('is smaller where the processor draws', () => {
  expect(standardLadderSize({ software: true })).toBe(12)
  expect(standardLadderSize({ software: false })).toBe(16)
})
