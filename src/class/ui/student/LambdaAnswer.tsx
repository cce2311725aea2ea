// A λ, put on the slider's own axis: nothing trains with it before the teacher reveals.
import { LAMBDA_POSITIONS, lambdaAt, positionOf } from '../../../experiment/lambda-scale'
import { speakLambda } from '../../../ui/kit/format'
import { sliderTicks } from '../../../ui/page/penalty/slider-ticks'

interface LambdaAnswerProps {
  position: number
  isOpen: boolean
  onChange(position: number): void
}

export function LambdaAnswer({ position, isOpen, onChange }: LambdaAnswerProps) {
  return (
    <div className="student-lambda">
      <label htmlFor="class-lambda">λ</label>
      <div className="student-scale">
        <input
          id="class-lambda"
          className="lambda-slider"
          type="range"
          min={0}
          max={LAMBDA_POSITIONS}
          step={1}
          value={position}
          disabled={!isOpen}
          aria-valuetext={speakLambda(lambdaAt(position))}
          onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
        />
        <div className="lambda-ticks" aria-hidden="true">
          {sliderTicks.map(({ lambda, label }) => (
            <span key={lambda} style={{ left: `${(100 * positionOf(lambda)) / LAMBDA_POSITIONS}%` }}>
              {label}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}
