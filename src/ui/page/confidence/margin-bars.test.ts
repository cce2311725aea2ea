import { expect, test } from 'vitest'
import type { Margins } from '../../../session/confidence/margins'
import type { Plot } from '../../kit/charts/plot'
import { barsPath, outlinePath } from './margin-bars'

const plot: Plot = {
  x: 0,
  y: 0,
  width: 30,
  height: 100,
  xOf: (bin) => 10 * bin,
  yOf: (share) => 100 * (1 - share),
}

const margins = { counts: Uint32Array.of(1, 0, 3), rows: 4 } as unknown as Margins

test('a bar is as high as its share of the split, and none is drawn where there is none', () => {
  expect(barsPath(margins, plot)).toBe('M0.0 100.0V75.0H9.0V100.0zM20.0 100.0V25.0H29.0V100.0z')
})

test('the outline runs along the foot where there is none', () => {
  expect(outlinePath(margins, plot)).toBe('M0.0 100.0V75.0H10.0V100.0H20.0V25.0H30.0V100.0')
})
