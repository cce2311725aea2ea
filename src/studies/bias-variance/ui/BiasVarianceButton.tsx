// "Bias and variance": the way to what the valley of every λ is made of; it begins as its panel opens and ends as it closes.
import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import { useLab } from '../../../ui/kit/session-context'
import { whyNoTruth } from '../session/why-no-truth'
import '../../../ui/kit/panels/table-button.css'
import './bias-variance.css'

export function BiasVarianceButton() {
  const whyNot = useLab(whyNoTruth)
  return (
    <PanelButton
      panel="bias-variance"
      className="table-button bias-variance-button"
      title={whyNot ?? 'Why there is a valley: fit fresh data sets at every λ, and take the error apart'}
    >
      Bias and variance
    </PanelButton>
  )
}
