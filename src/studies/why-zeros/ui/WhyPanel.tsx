// What pulls at the weights, over the charts: the tug-of-war of all, and the data loss over two of them.
import { useRef } from 'react'
import { ClosePanelButton } from '../../../ui/kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../../ui/kit/panels/side-panel'
import { useLab } from '../../../ui/kit/session-context'
import { Forces } from './Forces'
import { whyTitle } from './why-title'
import '../../../ui/kit/panels/side-panel.css'
import './why-zeros-panel.css'

export function Panel() {
  const panel = useRef<HTMLElement>(null)
  const title = useLab((state) => whyTitle(state.experiment.penalty))
  const run = useLab((state) => state.run)
  usePanel(panel)
  return (
    <section
      ref={panel}
      className="side-panel why-panel"
      aria-labelledby="why-title"
      data-testid="why-zeros"
      tabIndex={-1}
    >
      <div className="side-head">
        <h2 id="why-title">{title}</h2>
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {/* Another network has other weights to choose. */}
      {run && <Forces key={run.sizes.join()} run={run} />}
    </section>
  )
}
