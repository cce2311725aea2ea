// "Every width": the way to the networks of every width, which begin as their panel opens and end as it closes.

import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import { useLab } from '../../../ui/kit/session-context'
import '../../../ui/kit/controls/small-button.css'

export function EveryWidthButton() {
  const isAllowed = useLab((state) => state.studies['every-width'].isAllowed)
  if (!isAllowed) return null
  return (
    <PanelButton
      panel="every-width"
      className="small"
      title="Train this network with 1, 2, 4 … units a layer beside yours, with and without the penalty"
    >
      Every width
    </PanelButton>
  )
}
