// r, the share of L1 in a penalty that blends; nothing for the others.
import { l1RatioPage } from '../../../catalog/penalties/choices'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import { linearScale } from '../../kit/controls/scale'
import { TuneSlider } from '../../kit/controls/TuneSlider'
import { formatSignificant } from '../../kit/format'
import { useLab } from '../../kit/session-context'
import { noteIds } from './note-ids'

const ratios = linearScale(1, 20)

export function RatioSlider() {
  const { kind, l1Ratio } = useLab((state) => state.experiment.penalty)
  if (!penaltyPage[kind].choices.includes('l1Ratio')) return null
  return (
    <TuneSlider
      label={l1RatioPage.label}
      term="l1-ratio"
      symbol="r"
      describedBy={noteIds.ratio}
      value={l1Ratio}
      scale={ratios}
      text={formatSignificant(l1Ratio)}
      tuning={(value) => ({ penalty: { l1Ratio: value } })}
    />
  )
}
