// "Every width": the way to the networks of every width, which begin as their panel opens and end as it closes.
import { useLab } from '../session-context'
import { panelButton, togglePanel, useIsPanelOpen } from '../side-panel'

export function EveryWidthButton() {
  const isOpen = useIsPanelOpen('every-width')
  const isAllowed = useLab((state) => state.ladder.isAllowed)
  if (!isAllowed) return null
  return (
    <button
      type="button"
      id={panelButton['every-width']}
      className="small"
      aria-expanded={isOpen}
      title="Train this network with 1, 2, 4 … units a layer beside yours, with and without the penalty"
      onClick={() => togglePanel('every-width')}
    >
      Every width
    </button>
  )
}
