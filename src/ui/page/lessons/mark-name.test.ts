import { expect, test } from 'vitest'
import type { LossFrame } from '../../kit/charts/loss/loss-frame'
import { wordsIn } from '../../kit/charts/loss/note-places'
import { unitPlot as plot } from '../../kit/charts/testing/unit-plot'
import { isFree } from '../../kit/charts/words'
import { nameWords, placeMarkName } from './mark-name'

const AT = 200

/** A run that has come to `step`, with one line that ends at `value`. */
const frameAt = (step: number, value: number): LossFrame => ({
  scale: 'linear',
  marks: [],
  points: [{ step, training: value, validation: value }],
  steps: { min: 0, max: 300, ticks: [] },
  values: { min: 0, max: 1, ticks: [] },
  ends: [{ tone: 'training', label: 'training', step, value }],
  curves: [{ steps: [0, step], values: [value, value] }],
})

test('it stands at the right of a mark, as long as no line has come there', () => {
  expect(placeMarkName(frameAt(40, 0.5), plot, AT, 0.1)).toEqual({ side: 'right', below: 0 })
})

test('once a line has, it stands at the left', () => {
  expect(placeMarkName(frameAt(200, 0.5), plot, AT, 0.1)).toEqual({ side: 'left', below: 0 })
})

test.each([0, 0.02, 0.5, 0.98, 1])('it lies on no name of a line that ends near the mark: %f', (mark) => {
  for (const step of [110, 150, 190, 205, 290]) {
    const frame = frameAt(step, mark)
    const [x, y] = [plot.xOf(AT), plot.yOf(mark)]
    const { middle, ...words } = nameWords(placeMarkName(frame, plot, AT, mark), x, y)
    expect(isFree({ middle, ...words }, { words: wordsIn(frame, plot), curves: [] }), `${step}`).toBe(true)
    expect(middle >= plot.y && middle <= plot.y + plot.height).toBe(true)
  }
})
