// Shows the code behind what the page is doing.
import { panelButton, togglePanel, useIsPanelOpen } from '../side-panel'

export function CodeButton() {
  const isOpen = useIsPanelOpen('code')
  return (
    <button
      type="button"
      id={panelButton.code}
      title="The few lines of PyTorch that do this"
      aria-expanded={isOpen}
      onClick={() => togglePanel('code')}
    >
      Code
    </button>
  )
}
