// "Show every λ": the switch above the slider, what the picture under it means, and the way to the larger one.

import { isEmbedded } from '../../../ui/kit/embedded'
import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { SuggestButton } from '../../suggest-lambda/ui/SuggestButton'
import { ladderReport } from '../session/ladder-beside'
import { LadderStrip } from './LadderStrip'
import { trainedWords } from './ladder-words'

export function EveryLambda() {
  const session = useSession()
  const isAllowed = useLab((state) => state.ladder.isAllowed)
  const isOn = useLab((state) => state.ladder.isOn)
  if (!isAllowed || isEmbedded) return null
  return (
    <div className="every-lambda">
      <div className="every-lambda-head">
        <button
          type="button"
          className="every-lambda-switch"
          aria-pressed={isOn}
          title="Train a network with each λ from the start, beside yours"
          onClick={() => session.showEveryLambda(!isOn)}
        >
          Show every λ
        </button>
        <SuggestButton />
        {isOn && <TrainedLine />}
        {isOn && <LargerButton />}
      </div>
      {isOn && <LadderStrip />}
    </div>
  )
}

function TrainedLine() {
  const step = useLab((state) => ladderReport(state)?.step)
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
      className="table-button"
      title="Both losses and the weights against λ, larger, with axes"
    >
      Larger
    </PanelButton>
  )
}
