// "Every number of points": the way to the networks of every number of points, which begin as their panel opens and end as it closes.

import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import { useLab } from '../../../ui/kit/session-context'
import '../../../ui/kit/controls/small-button.css'

export function EveryCountButton() {
  const isAllowed = useLab((state) => state.studies['every-count'].isAllowed)
  if (!isAllowed) return null
  return (
    <PanelButton
      panel="every-count"
      className="small"
      title="Train this network on 5, 10, 20 … training points beside yours, with and without the penalty"
    >
      Every number of points
    </PanelButton>
  )
}
