// An array of any length is no list of arguments: from some 100,000 on `Math.max(...values)` throws a RangeError.
import { expect, test } from 'vitest'
import { linesOfCode } from './source-files'

/**
 * Files whose arrays have a bound of their own: layers, classes, names, bins, folds, the segments of one cell. A layer of
 * TensorFlow.js is put behind another by an `apply` of its own.
 */
const bounded = [
  'src/catalog/datasets/place-odds.ts',
  'src/engine/data/noise-floor.ts',
  'src/engine/fleet/webgl/parameter-atlas.ts',
  'src/engine/run/label-counts.ts',
  'src/engine/run/metric-rows.ts',
  'src/session/layers-model/behind.ts',
  'src/session/pictures.ts',
  'src/session/words/diagnosis.ts',
  'src/studies/double-descent/engine/solved-width.ts',
  'src/studies/double-descent/ui/descent-frame.ts',
  'src/studies/every-width/session/study.ts',
  'src/studies/every-width/shared/widths.ts',
  'src/studies/every-width/ui/WidthChart.tsx',
  'src/studies/every-width/ui/WidthFigure.tsx',
  'src/studies/resampling/engine/leans.ts',
  'src/studies/suggest-lambda/ui/suggest-frame.ts',
  'src/studies/why-zeros/ui/TwoWeights.tsx',
  'src/ui/kit/charts/TopCounts.tsx',
  'src/ui/kit/charts/axes/value-axis.ts',
  'src/ui/kit/charts/loss/always-guessing.ts',
  'src/ui/kit/charts/weights/histogram-frame.ts',
  'src/ui/kit/charts/weights/weights-reading.ts',
  'src/ui/kit/network/units.ts',
  'src/ui/kit/paper/plane/contour.ts',
  'src/ui/kit/paper/plane/regions.ts',
  'src/ui/page/fit/images/mistake-gallery.ts',
  'src/ui/page/fit/linear/weights-by-input.ts',
  'src/ui/page/fit/matrix.ts',
]

const spread = /(?:Math\.\w+|\.push|\.unshift|\.splice|fromCharCode|fromCodePoint)\([^)]*\.\.\.|\.apply\(/

test('no function is called with an array of unbounded length as its arguments', () => {
  expect(linesOfCode(spread, (file) => bounded.includes(file))).toEqual([])
})

test('whoever may has a spread', () => {
  const files = linesOfCode(spread, () => false).map((line) => line.split(':')[0])
  expect([...new Set(files)].sort()).toEqual([...bounded].sort())
})
