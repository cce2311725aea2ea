import { expect, it } from 'vitest'
import { isMeasured, measuredStep, measurementIndex } from './schedule'

it('a measurement’s number and its step lead to each other', () => {
  const steps = Array.from({ length: 5001 }, (_, step) => step).filter(isMeasured)
  expect(steps.map(measurementIndex)).toEqual(steps.map((_, i) => i))
  expect(steps.map((_, i) => measuredStep(i))).toEqual(steps)
})
