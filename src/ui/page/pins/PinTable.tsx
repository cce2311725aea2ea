// What differs, and what came of it, as a table that can be taken along.
import { LateTableActions } from '../../kit/charts/table/late-table-actions'
import { Room } from '../../kit/late/Room'
import type { Column } from './columns'
import { type PinRow, pinRows, pinTable } from './pin-table'
import '../../kit/charts/table/chart-table.css'

const CAPTION = 'Compared pins'

export function PinTable({ columns }: { columns: readonly Column[] }) {
  return (
    <div className="compare-table">
      <h3 className="unseen">Settings and results</h3>
      <table data-picture>
        <caption className="unseen">What differs between the pins, and what each has come to</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ letter, name }) => (
              <th key={letter} scope="col" title={name}>
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pinRows(columns).map((row) => (
            <Row key={row.name} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      <Room>
        <LateTableActions caption={CAPTION} table={pinTable(columns)} />
      </Room>
    </div>
  )
}

function Row({ row: { name, tone, isMinor, cells }, columns }: { row: PinRow; columns: readonly Column[] }) {
  return (
    <tr className={tone && `tone-${tone}`} data-row={name} data-minor={isMinor}>
      <th scope="row">{name}</th>
      {cells.map(({ text, value, isBest }, i) => (
        <td key={columns[i]?.letter} data-value={value}>
          {isBest ? (
            <u>
              {text}
              <span className="unseen"> (better)</span>
            </u>
          ) : (
            text
          )}
        </td>
      ))}
    </tr>
  )
}
