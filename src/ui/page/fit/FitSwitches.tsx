// Under the fit: the switches of what can be shown there besides, and saving it. A row of its own, beside no point of it.
import type { RefObject } from 'react'
import { DoubleDescentButton } from '../../../studies/double-descent/ui/DoubleDescentButton'
import { ExactSolutionSwitch } from '../../../studies/exact-solution/ui/ExactSolutionSwitch'
import { ResamplingSwitches } from '../../../studies/resampling/ui/ResamplingSwitches'
import type { FitView } from '../../kit/paper/picture'
import { SavePicture } from '../../kit/picture-file/SavePicture'
import { ConfidenceButton } from '../confidence/ConfidenceButton'
import { DrawSwitch } from '../drawing/DrawSwitch'
import { PinButtons } from '../pins/PinButtons'
import type { FitSwitch } from './use-fit-switches'
import './fit-switches.css'

interface FitSwitchesProps {
  figure: RefObject<HTMLElement | null>
  points: FitView['points']
  switches: readonly FitSwitch[]
}

export function FitSwitches({ figure, points, switches }: FitSwitchesProps) {
  return (
    <div className="fit-switches" data-part="more">
      <DrawSwitch points={points} />
      {switches.map(({ name, title, isOn, onPress }) => (
        <button key={name} type="button" aria-pressed={isOn} title={title} onClick={onPress}>
          {name}
        </button>
      ))}
      <ExactSolutionSwitch />
      <DoubleDescentButton place="fit" />
      <ResamplingSwitches points={points} />
      <ConfidenceButton />
      <PinButtons />
      <SavePicture figure={figure} place="row" title="Fit" />
    </div>
  )
}
