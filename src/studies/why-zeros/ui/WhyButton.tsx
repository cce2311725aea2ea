// Opens the view of what pulls at the weights; it joins with the finer numbers, when λ first matters.

import { isEmbedded } from '../../../ui/kit/embedded'
import { useFinerNumbers } from '../../../ui/kit/panels/finer-numbers'
import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import { useLab } from '../../../ui/kit/session-context'
import { whyTitle } from './why-title'
import '../../../ui/kit/panels/line-button.css'
import './why-zeros.css'

export function WhyButton() {
  const title = useLab((state) => whyTitle(state.experiment.penalty))
  const isFiner = useFinerNumbers()
  if (!isFiner || isEmbedded) return null
  return (
    <PanelButton
      panel="why-zeros"
      className="line-button why-button"
      title="What the data and the penalty pull each weight with"
    >
      {title}
    </PanelButton>
  )
}
