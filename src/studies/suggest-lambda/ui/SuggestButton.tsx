// "Suggest λ": the way to cross-validation, which begins as its panel opens and ends as it closes.
import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import '../../../ui/kit/panels/line-button.css'
import './suggest-lambda.css'

export function SuggestButton() {
  return (
    <PanelButton
      panel="suggest-lambda"
      className="line-button suggest-button"
      title="Find a λ by cross-validation, from the training points alone"
    >
      Suggest λ
    </PanelButton>
  )
}
