// "Show every λ": the switch above the slider, what the picture under it means, and the way to the larger one.

import type { ReactNode } from 'react'
import { isEmbedded } from '../../../ui/kit/embedded'
import { late } from '../../../ui/kit/late/late'
import { Room } from '../../../ui/kit/late/Room'
import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { everyLambdaReport } from '../session/study'
import { trainedWords } from './ladder-words'
import '../../../ui/kit/panels/line-button.css'
import '../../../ui/kit/panels/table-button.css'
import './every-lambda.css'

const LadderStrip = late(async () => (await import('./LadderStrip')).LadderStrip)

interface EveryLambdaProps {
  /** What else may find a λ, in the same line. */
  children?: ReactNode
  /** What says more of the curve, once it is there. */
  more?: ReactNode
}

export function EveryLambda({ children, more }: EveryLambdaProps) {
  const session = useSession()
  const isAllowed = useLab((state) => state.studies['every-lambda'].isAllowed)
  const isOn = useLab((state) => state.studies['every-lambda'].isOn)
  if (!isAllowed || isEmbedded) return null
  return (
    <div className="every-lambda" data-part="more">
      <div className="every-lambda-head">
        <button
          type="button"
          className="line-button every-lambda-switch"
          aria-pressed={isOn}
          title="Train a network with each λ from the start, beside yours"
          onClick={() => session.studies['every-lambda'].show(!isOn)}
        >
          Show every λ
        </button>
        {children}
        {isOn && <TrainedLine />}
        {isOn && more}
        {isOn && <LargerButton />}
      </div>
      {isOn && (
        <Room>
          <LadderStrip />
        </Room>
      )}
    </div>
  )
}

function TrainedLine() {
  const step = useLab((state) => everyLambdaReport(state)?.step)
  const ownStep = useLab((state) => state.step)
  const isAtRest = useLab((state) => state.status !== 'running')
  // While both train the one is always a little behind the other: that is no news.
  const lags = step !== undefined && (isAtRest || ownStep - step > Math.max(50, ownStep / 10))
  return (
    <p className="trained-line">
      {step === undefined ? 'begins …' : trainedWords(step, lags ? ownStep : step)}
    </p>
  )
}

function LargerButton() {
  return (
    <PanelButton
      panel="every-lambda"
      className="table-button larger-button"
      title="Both losses and the weights against λ, larger, with axes"
    >
      Larger
    </PanelButton>
  )
}
