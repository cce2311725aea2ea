// The line under a chart's title: what the chart shows, or the values under the hair line, in the same place.
import type { ReactNode } from 'react'
import { formatCount } from '../../../../catalog/number-text'
import { shownGhost } from '../../../../session/run/shown-ghost'
import { useLab, useSession } from '../../session-context'
import type { Read } from './reading'
import { useChartView } from './use-chart-view'
import '../reading.css'

export function Reading({ read, children }: { read: Read; children: ReactNode }) {
  const session = useSession()
  const hair = useChartView((view) => view.hair)
  // What a step says changes when the run gets there, and with what it is compared with.
  useLab((state) => hair !== undefined && state.step >= hair)
  useLab(shownGhost)
  if (hair === undefined) return <p className="reading">{children}</p>
  return (
    <p className="reading" data-step={hair}>
      <span>step {formatCount(hair)}</span>
      {read(session, hair).map(({ label, shownLabel, tone, value, text }) => (
        <span key={label} className={`tone-${tone}`} title={label} data-value={value}>
          {shownLabel ?? <i className={`reading-key reading-key-${tone}`} role="img" aria-label={label} />}{' '}
          <b>{text}</b>
        </span>
      ))}
    </p>
  )
}
