// Under the fit: the switches of what can be shown there besides. A row of its own, beside no point of it.
import { DoubleDescentButton } from '../../../studies/double-descent/ui/DoubleDescentButton'
import { ExactSolutionSwitch } from '../../../studies/exact-solution/ui/ExactSolutionSwitch'
import { ResamplingSwitches } from '../../../studies/resampling/ui/ResamplingSwitches'
import type { FitView } from '../../kit/paper/picture'
import { ConfidenceButton } from '../confidence/ConfidenceButton'
import { DrawSwitch } from '../drawing/DrawSwitch'
import './fit-switches.css'

export function FitSwitches({ points }: { points: FitView['points'] }) {
  return (
    <div className="fit-switches" data-part="more">
      <DrawSwitch points={points} />
      <ExactSolutionSwitch />
      <DoubleDescentButton place="fit" />
      <ResamplingSwitches points={points} />
      <ConfidenceButton />
    </div>
  )
}
