// The columns of a table: what each is for, what it holds, and the first rows as they are.
import type { ColumnRole } from '../../../experiment/own-data/plan'
import { ColumnPicture } from './ColumnPicture'
import { RowMark } from './RowMark'
import type { OwnTable } from './use-own-table'

const roles: Record<ColumnRole, string> = {
  input: 'input',
  target: 'target',
  split: 'split',
  groups: 'groups',
  out: 'leave out',
}
const ROWS = 12

export function DataTable({ own }: { own: OwnTable }) {
  const { table, columns, plan } = own
  const shown = table.rows.slice(0, ROWS)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys too. */}
      <section className="data-table" aria-label="The table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th>
                <span className="unseen">Row</span>
              </th>
              {columns.map((column, i) => (
                <th key={column.name} scope="col" data-role={plan.roles[i]}>
                  <b className="column-name" title={column.name}>
                    {column.name}
                  </b>
                  <select
                    aria-label={`Role of ${column.name}`}
                    value={plan.roles[i]}
                    onChange={(event) => own.setRole(i, event.currentTarget.value as ColumnRole)}
                  >
                    {Object.entries(roles).map(([role, label]) => (
                      <option key={role} value={role}>
                        {label}
                      </option>
                    ))}
                  </select>
                  <ColumnPicture column={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row of a table is its place.
              <tr key={i}>
                <td>
                  <RowMark use={own.own?.uses[i]} /> {i + 1}
                </td>
                {row.map((cell, column) => (
                  <Cell key={table.names[column]} cell={cell} own={own} column={column} row={i} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="quiet data-table-foot">
        <span>
          <RowMark use="training" /> to learn from <RowMark use="validation" /> to judge by{' '}
          <RowMark use="test" /> sealed test
        </span>
        {table.rows.length > ROWS && <span>the first {ROWS} rows</span>}
      </p>
    </>
  )
}

interface CellProps {
  cell: string
  own: OwnTable
  column: number
  row: number
}

function Cell({ cell, own: { columns, plan }, column, row }: CellProps) {
  const isMissing = columns[column]?.values[row] === undefined
  return (
    <td data-role={plan.roles[column]} data-type={columns[column]?.type}>
      {isMissing ? <i>missing</i> : cell}
    </td>
  )
}
