// Where the closed form's losses lie in their box: log axes both ways.
import { BASE_AXIS_HEIGHT, type Margin, type Plot, plotArea } from '../../../ui/kit/charts/plot'
import type { Size } from '../../../ui/kit/element-size'
import type { DescentFrame } from './descent-frame'

/** Right of the plot stand the names of the lines, above it the name of the upright line. */
export const DESCENT_MARGIN: Margin = { top: 22, right: 74, bottom: 0, left: 0 }

export function descentPlot(size: Size, { counts, axis: { min, max } }: DescentFrame): Plot {
  const area = plotArea(size, DESCENT_MARGIN)
  const [low, high] = [Math.log10(min), Math.log10(max)]
  return {
    ...area,
    xOf: (count) => area.x + (area.width * Math.log10(count)) / Math.log10(counts.at(-1)!),
    // Under the foot there is room to fall out of the picture: it is cut off there.
    yOf: (loss) =>
      Math.min(
        area.y + (area.height * (high - Math.log10(loss > 0 ? loss : 1e-300))) / (high - low),
        area.y + area.height + BASE_AXIS_HEIGHT,
      ),
  }
}

/** The entry of `counts` that is nearest to a place in the box. */
export function countAt(x: number, { counts }: DescentFrame, plot: Plot): number {
  return counts.reduce((best, count) =>
    Math.abs(plot.xOf(count) - x) < Math.abs(plot.xOf(best) - x) ? count : best,
  )
}
