// Opens the view of what pulls at the weights; it joins with the finer numbers, when λ first matters.
import { useFinerNumbers } from '../panels/finer-numbers'
import { useLab } from '../session-context'
import { isEmbedded } from '../share/embedded'
import { panelButton, togglePanel, useIsPanelOpen } from '../side-panel'
import { whyTitle } from './why-title'

export function WhyButton() {
  const title = useLab((state) => whyTitle(state.experiment.penalty))
  const isOpen = useIsPanelOpen('why')
  const isFiner = useFinerNumbers()
  if (!isFiner || isEmbedded) return null
  return (
    <button
      type="button"
      id={panelButton.why}
      className="table-button why-button"
      aria-expanded={isOpen}
      title="What the data and the penalty pull each weight with"
      onClick={() => togglePanel('why')}
    >
      {title}
    </button>
  )
}
