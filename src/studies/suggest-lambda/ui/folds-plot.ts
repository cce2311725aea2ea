// Where the curve of cross-validation lies in its box; its axis is the slider's.
import { LAMBDA_POSITIONS } from '../../../experiment/lambda-scale'
import type { ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import { type Plot, plotArea } from '../../../ui/kit/charts/plot'
import type { Size } from '../../../ui/kit/element-size'

/** Above the plot stand the names of the two λ, right of it may stand the end of one. */
export const FOLDS_MARGIN = { top: 26, right: 44, bottom: 0, left: 0 }

/** What lies above the axis is drawn at its end. */
export function foldsPlot(size: Size, { max }: ValueAxis): Plot {
  const area = plotArea(size, FOLDS_MARGIN)
  return {
    ...area,
    xOf: (position) => area.x + (area.width * position) / LAMBDA_POSITIONS,
    yOf: (value) => area.y + area.height * (1 - Math.min(Math.max(value, 0), max) / max),
  }
}
