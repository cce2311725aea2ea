// A button for each rung, invisible over the picture: pressed, λ goes there.
import { lambdaTuning } from '../../../../experiment/penalty-of-lambda'
import { useTuneOnce } from '../../controls/tune-once'
import { type Place, PlacedButtons } from '../PlacedButtons'

interface RungButtonsProps {
  rungs: readonly Place[]
  /** Which one Tab comes to first. */
  first: number
  width: number
}

export function RungButtons({ rungs, first, width }: RungButtonsProps) {
  const tuneOnce = useTuneOnce()
  return (
    <PlacedButtons
      label="Every λ"
      places={rungs}
      first={first}
      width={width}
      hint="Press to move λ here."
      onPress={(value) => tuneOnce((experiment) => lambdaTuning(experiment, value))}
    />
  )
}
