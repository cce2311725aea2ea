// What a column holds: its type, what is missing, and how its values are spread.
import { counted, formatCount } from '../../../catalog/number-text'
import type { Column } from '../../../experiment/own-data/columns'
import { formatSignificant } from '../../kit/format'
import { barsOf } from './bars'

const WIDTH = 88
const HEIGHT = 40
const KINDS = 3

export function ColumnPicture({ column }: { column: Column }) {
  const { type, kinds, missing, unit } = column
  const what =
    type === 'number'
      ? `number${unit ? `, in ${unit}` : ''}`
      : type === 'yes-no'
        ? 'yes or no'
        : `text, ${counted(kinds.length, 'kind')}`
  return (
    <div className="column-picture">
      <p>{what}</p>
      <p>{missing > 0 ? <b>{formatCount(missing)} missing</b> : 'none missing'}</p>
      {type === 'number' ? <Histogram column={column} /> : <Kinds column={column} />}
    </div>
  )
}

function Histogram({ column }: { column: Column }) {
  const { min = 0, max = 0 } = column
  const bars = barsOf(column)
  const width = WIDTH / bars.length
  return (
    <>
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        {bars.map((share, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place.
            key={i}
            x={i * width}
            y={HEIGHT * (1 - share)}
            width={width - 1}
            height={HEIGHT * share}
          />
        ))}
      </svg>
      <p className="column-range">
        <span>{formatSignificant(min)}</span>
        <span>{formatSignificant(max)}</span>
      </p>
    </>
  )
}

function Kinds({ column: { kinds, values } }: { column: Column }) {
  const most = kinds[0]?.count ?? 1
  return (
    <ul className="column-kinds">
      {kinds.slice(0, KINDS).map(({ name, count }) => (
        <li key={name}>
          <span>{name}</span>
          <span>{formatCount(count)}</span>
          <i className="kind-bar" style={{ width: `${(100 * count) / most}%` }} />
        </li>
      ))}
      {kinds.length > KINDS && (
        <li className="quiet">
          {values.length === kinds.length ? 'all different' : `${kinds.length - KINDS} more`}
        </li>
      )}
    </ul>
  )
}
