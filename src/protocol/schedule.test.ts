import { describe, expect, it } from 'vitest'
import { isMeasured, measuredStep, measurementIndex, type Stride, strideFor } from './schedule'

const strides: Stride[] = [1, 10, 100]

describe.each(strides)('the schedule with a stride of %i', (stride) => {
  const measured = Array.from({ length: 5001 }, (_, step) => step).filter((step) => isMeasured(step, stride))

  it('counts its measurements, and finds each step again', () => {
    expect(measured.map((step) => measurementIndex(step, stride))).toEqual(measured.map((_, i) => i))
    expect(measured.map((_, i) => measuredStep(i, stride))).toEqual(measured)
  })

  it('counts between two of them those that were', () => {
    for (let step = 0; step <= 3000; step += 7)
      expect(measurementIndex(step, stride)).toBe(measured.filter((at) => at <= step).length - 1)
  })

  it('measures no step that the whole schedule leaves out', () => {
    expect(measured.every((step) => isMeasured(step))).toBe(true)
  })
})

it('is as fine as ever but where measuring would be nearly all that is done', () => {
  // Digits, and a table of 2,000 rows.
  expect(strideFor(650, 32, 4810)).toBe(1)
  expect(strideFor(2000, 100, 5569)).toBe(1)
  // All rows in each step.
  expect(strideFor(50_000, 40_000, 5569)).toBe(1)
  expect(strideFor(20_000, 100, 5569)).toBe(10)
  expect(strideFor(50_000, 100, 5569)).toBe(100)
})
