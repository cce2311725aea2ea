// Networks of every width as a table: a row for each width.
import { formatCount } from '../../../catalog/number-text'
import { rungsTable } from '../../../ui/kit/charts/rungs/rung-words'
import type { TableFrame } from '../../../ui/kit/charts/table/table-frame'
import type { WidthFrame } from './width-frame'

export function widthTable(frame: WidthFrame): TableFrame {
  return rungsTable(frame, ['units', 'parameters'], ({ value, parameters }) => [
    formatCount(value),
    formatCount(parameters),
  ])
}
