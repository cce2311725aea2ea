// A job over the charts: it begins as its panel opens and is cancelled as it closes. Where there is none, why, and the way to another.
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { ClosePanelButton } from './ClosePanelButton'
import { closePanel, usePanel } from './side-panel'
import { TableButton } from './TableButton'
import '../charts/chart.css'
import './job-row.css'
import './side-panel.css'

interface JobPanelProps {
  /** The study's. */
  id: string
  title: string
  /** What the store knows of it. */
  job: { asked?: unknown; report?: { isDone: boolean }; ended?: string }
  begin(): void
  cancel(): void
  /** Why there can be none. */
  whyNot: string | undefined
  /** In its head, beside the title. */
  choice: ReactNode
  /** On the button that begins another. */
  again: string
  /** What has been asked for. */
  children(isTable: boolean): ReactNode
}

export function JobPanel({ id, title, job, begin, cancel, whyNot, choice, again, children }: JobPanelProps) {
  const panel = useRef<HTMLElement>(null)
  const [isTable, setTable] = useState(false)
  usePanel(panel)
  const isAsked = job.asked !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed goes when it is cancelled, and when it is asked for again.
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus()
  }, [isAsked])
  const opened = useEffectEvent(() => {
    if (!job.report?.isDone) begin()
  })
  const closed = useEffectEvent(cancel)
  useEffect(() => {
    opened()
    return () => closed()
  }, [])
  return (
    <section
      ref={panel}
      className="side-panel study-panel"
      aria-labelledby={`${id}-title`}
      data-testid={id}
      tabIndex={-1}
    >
      <div className="side-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {choice}
        {isAsked && <TableButton isPressed={isTable} onPress={setTable} />}
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {isAsked ? (
        children(isTable)
      ) : (
        <>
          <p role="status">{whyNot ?? job.ended}</p>
          {whyNot === undefined && (
            <div className="job-row">
              <button type="button" onClick={begin}>
                {again}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  )
}
