// The way to the closed form at every number of features, there only where it is known: of random features beside the sentence
// that speaks of it, of others among what else the fit can show.

import { isEmbedded } from '../../../ui/kit/embedded'
import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import { useLab } from '../../../ui/kit/session-context'
import { hasDoubleDescent } from './has-double-descent'
import '../../../ui/kit/panels/line-button.css'
import './double-descent.css'

export function DoubleDescentButton({ place }: { place: 'sentence' | 'fit' }) {
  const isThere = useLab(hasDoubleDescent)
  const isRandom = useLab((state) => state.experiment.model.features.kind === 'random-relu')
  if (!isThere || isEmbedded || isRandom !== (place === 'sentence')) return null
  return (
    <PanelButton
      panel="double-descent"
      className={isRandom ? 'line-button double-descent-button' : ''}
      title="The best fit with few features and with many"
    >
      Every number of features
    </PanelButton>
  )
}
