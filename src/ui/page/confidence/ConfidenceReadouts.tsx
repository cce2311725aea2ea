// How sure it is of new points, how often right, and how far the two lie apart, in numbers.
import { formatLoss, formatShare, NO_NUMBER } from '../../kit/format'
import { Readout } from '../../kit/panels/Readout'
import type { Freshness } from './confidence-frame'
import { formatConfidence } from './confidence-words'

export function ConfidenceReadouts({ fresh }: { fresh: Freshness | undefined }) {
  const { certainty, calibrationError } = fresh ?? {}
  const { meanConfidence, right = 0, rows = 0 } = certainty ?? {}
  return (
    <div className="readouts certainty-readouts">
      <Readout
        label="confidence"
        term="confidence"
        tone="validation"
        testId="mean-confidence"
        value={meanConfidence}
        text={meanConfidence === undefined ? NO_NUMBER : formatConfidence(meanConfidence)}
      />
      <Readout
        label="calibration error"
        term="calibration-error"
        tone="validation"
        testId="calibration-error"
        value={calibrationError}
        text={formatLoss(calibrationError)}
      />
      <Readout
        label="right"
        tone="validation"
        testId="share-right"
        value={certainty && right / rows}
        text={formatShare(right, rows)}
      />
    </div>
  )
}
