// The λ slider: logarithmic with a true 0 at its left end, live while it is dragged.
import { useEffect, useState } from 'react'
import { LAMBDA_POSITIONS, lambdaAt, positionOf } from '../../../experiment/lambda-scale'
import { hasLambda, lambdaTuning } from '../../../experiment/penalty-of-lambda'
import { BiasVarianceButton } from '../../../studies/bias-variance/ui/BiasVarianceButton'
import { EveryLambda } from '../../../studies/every-lambda/ui/EveryLambda'
import { SuggestButton } from '../../../studies/suggest-lambda/ui/SuggestButton'
import { attempt } from '../../kit/attempt'
import { useGesture } from '../../kit/controls/gesture'
import { speakLambda } from '../../kit/format'
import { Room } from '../../kit/late/Room'
import { useLab, useSession } from '../../kit/session-context'
import { LatePinTags } from '../pins/late-pins'
import { SuggestedLambda } from './SuggestedLambda'
import { sliderTicks } from './slider-ticks'

export function LambdaSlider() {
  const session = useSession()
  const gesture = useGesture()
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  const isUsed = useLab((state) => hasLambda(state.experiment.penalty.kind))
  const isMeasured = useLab((state) => state.latest !== undefined)
  // Its own value: what it shows under the finger never waits for anything.
  const [position, setPosition] = useState(positionOf(lambda))
  useEffect(() => setPosition(positionOf(lambda)), [lambda])
  const move = (to: number) => {
    gesture.change()
    setPosition(to)
    attempt(session, () => session.tune(lambdaTuning(session.experiment(), lambdaAt(to))))
  }
  return (
    <div className={isUsed ? 'lambda-scale' : 'lambda-scale unused'}>
      <input
        id="lambda"
        className="lambda-slider"
        type="range"
        min={0}
        max={LAMBDA_POSITIONS}
        step={1}
        value={position}
        aria-valuetext={speakLambda(lambdaAt(position))}
        {...gesture.handlers}
        onChange={(event) => move(event.currentTarget.valueAsNumber)}
      />
      {isMeasured && (
        <Room>
          <LatePinTags />
        </Room>
      )}
      <SuggestedLambda />
      <EveryLambda more={<BiasVarianceButton />}>
        <SuggestButton />
      </EveryLambda>
      <div className="lambda-ticks" aria-hidden="true">
        {sliderTicks.map(({ lambda: at, label }) => (
          <span key={at} style={{ left: `${(100 * positionOf(at)) / LAMBDA_POSITIONS}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  )
}
