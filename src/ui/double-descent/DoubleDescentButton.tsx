// The way to the closed form at every number of features, beside the sentence that speaks of it; there only where it is known.
import { useLab } from '../session-context'
import { isEmbedded } from '../share/embedded'
import { panelButton, togglePanel, useIsPanelOpen } from '../side-panel'
import { hasDoubleDescent } from './has-double-descent'

export function DoubleDescentButton() {
  const isThere = useLab(hasDoubleDescent)
  const isOpen = useIsPanelOpen('double-descent')
  if (!isThere || isEmbedded) return null
  return (
    <button
      type="button"
      id={panelButton['double-descent']}
      className="double-descent-button"
      aria-expanded={isOpen}
      title="The best fit with few features and with many"
      onClick={() => togglePanel('double-descent')}
    >
      Every number of features
    </button>
  )
}
