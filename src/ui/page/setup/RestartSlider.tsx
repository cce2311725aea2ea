// A small slider for what takes a restart to change.
import type { Experiment } from '../../../experiment/experiment'
import { useGesture } from '../../kit/controls/gesture'
import { Slider } from '../../kit/controls/Slider'
import type { Scale } from '../../kit/controls/scale'
import { useMoves } from '../../kit/controls/use-restart'

interface RestartSliderProps {
  label: string
  symbol: string
  value: number
  scale: Scale
  text: string
  describedBy: string
  change(experiment: Experiment, value: number): Experiment
}

export function RestartSlider({ change, ...shown }: RestartSliderProps) {
  const move = useMoves()
  return (
    <Slider
      {...shown}
      gesture={useGesture()}
      onMove={(value) => move((experiment) => change(experiment, value))}
    />
  )
}
