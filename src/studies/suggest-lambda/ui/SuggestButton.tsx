// "Suggest λ": the way to cross-validation, which begins as its panel opens and ends as it closes.
import { PanelButton } from '../../../ui/kit/panels/PanelButton'

export function SuggestButton() {
  return (
    <PanelButton
      panel="suggest-lambda"
      className="suggest-button"
      title="Find a λ by cross-validation, from the training points alone"
    >
      Suggest λ
    </PanelButton>
  )
}
