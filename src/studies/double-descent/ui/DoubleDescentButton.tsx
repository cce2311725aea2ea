// The way to the closed form at every number of features, beside the sentence that speaks of it; there only where it is known.

import { isEmbedded } from '../../../ui/kit/embedded'
import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import { useLab } from '../../../ui/kit/session-context'
import { hasDoubleDescent } from './has-double-descent'
import '../../../ui/kit/panels/line-button.css'
import './double-descent.css'

export function DoubleDescentButton() {
  const isThere = useLab(hasDoubleDescent)
  if (!isThere || isEmbedded) return null
  return (
    <PanelButton
      panel="double-descent"
      className="line-button double-descent-button"
      title="The best fit with few features and with many"
    >
      Every number of features
    </PanelButton>
  )
}
