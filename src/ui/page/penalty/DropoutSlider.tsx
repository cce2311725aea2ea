// Dropout, live like λ; a network without hidden layers has nothing to drop.
import { dropoutPage } from '../../../catalog/dropout/page'
import { linearScale } from '../../kit/controls/scale'
import { TuneSlider } from '../../kit/controls/TuneSlider'
import { formatSignificant } from '../../kit/format'
import { useLab } from '../../kit/session-context'
import { noteIds } from './note-ids'
import '../../kit/controls/row.css'

const rates = linearScale(0.9, 18)

export function DropoutSlider() {
  const dropout = useLab((state) => state.experiment.dropout)
  const isLinear = useLab((state) => state.experiment.model.hidden.length === 0)
  if (isLinear) return <p className="row">{dropoutPage.label}: no hidden units</p>
  return (
    <TuneSlider
      label={dropoutPage.label}
      term="dropout"
      describedBy={noteIds.dropout}
      value={dropout}
      scale={rates}
      text={formatSignificant(dropout)}
      tuning={(value) => ({ dropout: value })}
    />
  )
}
