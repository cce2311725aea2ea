// Where the reliability diagram lies in its box: from the least confidence that there can be to 1, and from none right to all.
import { CONFIDENCE_BINS } from '../../../session/confidence/reliability'
import { type Plot, plotArea } from '../../kit/charts/plot'
import type { Size } from '../../kit/element-size'

/** Above the plot stand the counts of its bins; at its right end a mark may stand half out of it. */
export const RELIABILITY_MARGIN = { top: 26, right: 20, bottom: 0, left: 0 }

export interface ReliabilityPlot extends Plot {
  /** The lower edge of the lowest bin that an answer can be in: the likeliest of so many classes has at least 1/classes. */
  least: number
}

export function reliabilityPlot(size: Size, classes: number): ReliabilityPlot {
  const area = plotArea(size, RELIABILITY_MARGIN)
  const least = Math.floor(CONFIDENCE_BINS / classes) / CONFIDENCE_BINS
  return {
    ...area,
    least,
    xOf: (confidence) => area.x + (area.width * (confidence - least)) / (1 - least),
    yOf: (share) => area.y + area.height * (1 - share),
  }
}

/** A number in the axis takes so much of its width, pixels. */
const TICK_WIDTH = 44

/** The edges of bins, every second one where there is no room for all; 1 is always among them. */
export function edgeTicks({ least, width }: ReliabilityPlot): number[] {
  const first = Math.round(least * CONFIDENCE_BINS)
  const stride = (CONFIDENCE_BINS - first) * TICK_WIDTH > width ? 2 : 1
  return Array.from({ length: CONFIDENCE_BINS - first + 1 }, (_, i) => first + i)
    .filter((edge) => (CONFIDENCE_BINS - edge) % stride === 0)
    .map((edge) => edge / CONFIDENCE_BINS)
}
