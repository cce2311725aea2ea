// The way to how sure the network is of its answers: there where they are classes.
import { taskOf } from '../../../experiment/shape'
import { isEmbedded } from '../../kit/embedded'
import { PanelButton } from '../../kit/panels/PanelButton'
import { useLab } from '../../kit/session-context'
import { CONFIDENCE_PANEL } from './late-confidence-panel'

export function ConfidenceButton() {
  const hasClasses = useLab((state) => taskOf(state.experiment.data) !== 'regression')
  if (!hasClasses || isEmbedded) return null
  return (
    <PanelButton
      panel={CONFIDENCE_PANEL}
      title="How sure the network is of its answers, and how often it is right"
    >
      Confidence
    </PanelButton>
  )
}
