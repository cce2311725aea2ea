// The table of a chart over steps, in the chart's place.
import { type ReactNode, useRef } from 'react'
import type { Session } from '../../../../session/session'
import { ChartTable } from '../table/ChartTable'
import type { TableFrame } from '../table/table-frame'
import { TABLE_MS, useChartFrame } from '../use-chart-frame'
import type { StepRange } from './step-axis'
import { WholeRunButton } from './WholeRunButton'
import '../chart.css'

const unhurried = { intervalMs: TABLE_MS }

interface StepTableProps {
  testId: string
  caption: string
  /** The same function while it tells the same figures. */
  make(session: Session, zoom: StepRange | undefined): TableFrame
  /** Above the table. */
  children?: ReactNode
}

export function StepTable({ testId, caption, make, children }: StepTableProps) {
  const box = useRef<HTMLDivElement>(null)
  const table = useChartFrame(box, make, unhurried)
  return (
    <div ref={box} className="chart" data-testid={testId}>
      <ChartTable caption={caption} table={table}>
        <WholeRunButton />
        {children}
      </ChartTable>
    </div>
  )
}
