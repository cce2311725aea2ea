import { expect, test } from 'vitest'
import type { RunDescription } from '../../../protocol/run-description'
import { goodnessOfFit } from './goodness-of-fit'
import { scatterView } from './scatter-view'

test('R² is over all points, also over those that are not drawn', () => {
  const rows = (count: number) => ({
    inputs: Array.from({ length: count }, (_, i) => [i, i]),
    targets: Array.from({ length: count }, (_, i) => [i]),
    flipped: [],
  })
  const [training, validation] = [rows(10), rows(500)]
  const run = {
    training,
    validation,
    outputNames: ['y'],
    inputNames: ['a', 'b'],
  } as unknown as RunDescription
  const view = scatterView(run)
  expect(view.inputs).toHaveLength(510)
  // Right for the 200 that are drawn, far off for the others.
  const predicted = validation.targets.map(([y], i) => (i < 200 ? y! : 0))
  const { r2 } = goodnessOfFit(validation.targets.flat(), predicted)
  const values = Float32Array.from([...training.targets.flat(), ...predicted])
  expect(r2).toBeLessThan(0)
  expect(view.summarize?.(values, undefined)).toContain(`${r2.toFixed(2).replace('-', '−')} validation`)
  expect(view.description).toContain('the first 200 of 500 validation points')
})
