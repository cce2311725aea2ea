// "Suggest λ": the way to cross-validation, which begins as its panel opens and ends as it closes.
import { panelButton, togglePanel, useIsPanelOpen } from '../side-panel'

export function SuggestButton() {
  const isOpen = useIsPanelOpen('suggest-lambda')
  return (
    <button
      type="button"
      id={panelButton['suggest-lambda']}
      className="suggest-button"
      aria-expanded={isOpen}
      title="Find a λ by cross-validation, from the training points alone"
      onClick={() => togglePanel('suggest-lambda')}
    >
      Suggest λ
    </button>
  )
}
