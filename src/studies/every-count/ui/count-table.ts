// Networks of every number of points as a table: a row for each number.
import { formatCount } from '../../../catalog/number-text'
import { rungsTable } from '../../../ui/kit/charts/rungs/rung-words'
import type { TableFrame } from '../../../ui/kit/charts/table/table-frame'
import type { CountFrame } from './count-frame'

export function countTable(frame: CountFrame): TableFrame {
  return rungsTable(frame, ['training points'], ({ value }) => [formatCount(value)])
}
