// The axis of the histogram: the bins side by side, each where its weights are; what is exactly 0 stands before them.

import type { Size } from '../../element-size'
import { type PlotArea, plotArea } from '../plot'
import { BINS_A_SIDE } from './histogram'

/** Of the bar of exact zeros, in widths of a bin: of its neighbours more than half can be seen. */
const ZERO_WIDTH = 0.8

/** Nothing is named beside the plot; above it stands the count of zeros. */
export const HISTOGRAM_MARGIN = { top: 28, right: 16, bottom: 0, left: 0 }

export interface HistogramPlot {
  area: PlotArea
  /** Left and right end of bin i in pixels. */
  spanOf(i: number): [left: number, right: number]
  /** Of the bar of exact zeros. */
  zeroSpan: [left: number, right: number]
}

export function histogramPlot(size: Size): HistogramPlot {
  const area = plotArea(size, HISTOGRAM_MARGIN)
  const bin = area.width / (2 * BINS_A_SIDE)
  const middle = area.x + area.width / 2
  return {
    area,
    spanOf: (i) => [area.x + i * bin, area.x + (i + 1) * bin],
    zeroSpan: [middle - (ZERO_WIDTH * bin) / 2, middle + (ZERO_WIDTH * bin) / 2],
  }
}
