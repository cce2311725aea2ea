// The valley without a finger: one λ after the other, and how high it is there.
import { significant } from '../../../catalog/number-text'
import { lambdaAt } from '../../../experiment/lambda-scale'
import { formatLoss } from '../../../ui/kit/format'
import { valleyPositions } from '../../shared/answer'

interface PlaceByPlaceProps {
  place: number
  loss: number
  highest: number
  onPlace(place: number): void
  onLoss(loss: number): void
}

/** From the foot of the axis to its top. */
const STEPS = 100

export function PlaceByPlace({ place, loss, highest, onPlace, onLoss }: PlaceByPlaceProps) {
  const lambda = significant(lambdaAt(valleyPositions[place]!))
  return (
    <fieldset className="place-by-place">
      <legend className="unseen">Place by place</legend>
      <button
        type="button"
        aria-label="The λ before"
        disabled={place === 0}
        onClick={() => onPlace(place - 1)}
      >
        ‹
      </button>
      <span aria-live="polite">λ {lambda}</span>
      <button
        type="button"
        aria-label="The next λ"
        disabled={place === valleyPositions.length - 1}
        onClick={() => onPlace(place + 1)}
      >
        ›
      </button>
      <input
        type="range"
        aria-label={`Validation loss at λ ${lambda}`}
        aria-valuetext={formatLoss(loss)}
        min={0}
        max={highest}
        step={highest / STEPS}
        value={loss}
        onChange={({ currentTarget }) => onLoss(currentTarget.valueAsNumber)}
      />
    </fieldset>
  )
}
