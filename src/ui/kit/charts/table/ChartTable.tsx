// A chart for who cannot see it, or wants the figures: a table that scrolls in the place of the picture.
import type { ReactNode } from 'react'
import { Room } from '../../late/Room'
import { LateTableActions } from './late-table-actions'
import type { TableFrame } from './table-frame'
import './chart-table.css'

interface ChartTableProps {
  caption: string
  table: TableFrame
  /** Above the table. */
  children?: ReactNode
}

export function ChartTable({ caption, table, children }: ChartTableProps) {
  const { columns, rows } = table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by who has no pointer.
    <section className="chart-table" aria-label={caption} tabIndex={0}>
      {children}
      <Room>
        <LateTableActions {...{ caption, table }} />
      </Room>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((text, i) => (
                <td key={columns[i + 1]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
