// Bias and variance over the charts: how fits are made, how far that is, both against λ, and the fits themselves.
import { useEffect, useRef, useState } from 'react'
import { ClosePanelButton } from '../../../ui/kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../../ui/kit/panels/side-panel'
import { TableButton } from '../../../ui/kit/panels/TableButton'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { whyNoTruth } from '../session/why-no-truth'
import { FitsFound } from './FitsFound'
import { SetsPicker } from './SetsPicker'
import '../../../ui/kit/charts/chart.css'
import '../../../ui/kit/panels/job-row.css'
import '../../../ui/kit/panels/side-panel.css'
import './bias-variance-panel.css'

export function Panel() {
  const panel = useRef<HTMLElement>(null)
  const session = useSession()
  const [isTable, setTable] = useState(false)
  const { asked } = useLab((state) => state.studies['bias-variance'])
  usePanel(panel)
  const isAsked = asked !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed goes when it is cancelled, and when it is asked for again.
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus()
  }, [isAsked])
  useEffect(() => {
    if (!session.store.getState().studies['bias-variance'].report?.isDone)
      session.studies['bias-variance'].begin()
    return session.studies['bias-variance'].cancel
  }, [session])
  return (
    <section
      ref={panel}
      className="side-panel study-panel"
      aria-labelledby="bias-variance-title"
      data-testid="bias-variance"
      tabIndex={-1}
    >
      <div className="side-head">
        <h2 id="bias-variance-title">Bias and variance</h2>
        <SetsPicker />
        {asked && <TableButton isPressed={isTable} onPress={setTable} />}
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {asked ? <FitsFound asked={asked} isTable={isTable} /> : <NoFits />}
    </section>
  )
}

/** Why there are none, and where there can be, the way to them. */
function NoFits() {
  const session = useSession()
  const { ended } = useLab((state) => state.studies['bias-variance'])
  const whyNot = useLab(whyNoTruth)
  return (
    <>
      <p role="status">{whyNot ?? ended}</p>
      {whyNot === undefined && (
        <div className="job-row">
          <button type="button" onClick={session.studies['bias-variance'].begin}>
            Fit again
          </button>
        </div>
      )}
    </>
  )
}
