// The axis of the histogram: the weights left and right of a gap, in which what is exactly 0 stands by itself.

import type { Size } from '../../element-size'
import { type PlotArea, plotArea } from '../plot'
import { BINS_A_SIDE } from './histogram'

/** Half of the gap, where half of the axis is 1. */
const GAP = 0.07
/** Of either end of the axis from its middle. */
export const AXIS_END = 1 + GAP

/** Nothing is named beside the plot; above it stands the count of zeros. */
export const HISTOGRAM_MARGIN = { top: 28, right: 16, bottom: 0, left: 0 }

/** Where a weight's number stands, from −AXIS_END to AXIS_END. */
export function positionOf(weight: number, limit: number): number {
  return weight === 0 ? 0 : Math.sign(weight) * (GAP + Math.abs(weight) / limit)
}

/** Of bin i. */
function edgePositions(i: number): [from: number, to: number] {
  const side = i < BINS_A_SIDE ? -GAP : GAP
  return [side + i / BINS_A_SIDE - 1, side + (i + 1) / BINS_A_SIDE - 1]
}

export interface HistogramPlot {
  area: PlotArea
  /** Left and right end of bin i in pixels. */
  spanOf(i: number): [left: number, right: number]
  /** Of the bar of exact zeros, which leaves some of its gap free. */
  zeroSpan: [left: number, right: number]
}

export function histogramPlot(size: Size): HistogramPlot {
  const area = plotArea(size, HISTOGRAM_MARGIN)
  const xOf = (position: number) => area.x + (area.width * (position + AXIS_END)) / (2 * AXIS_END)
  return {
    area,
    spanOf: (i) => {
      const [from, to] = edgePositions(i)
      return [xOf(from), xOf(to)]
    },
    zeroSpan: [xOf(-0.6 * GAP), xOf(0.6 * GAP)],
  }
}
