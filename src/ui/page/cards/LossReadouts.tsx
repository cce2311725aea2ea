// The losses as they are now; what lies between them joins when λ has been moved.
import { TestReadout } from '../../../studies/test-set/ui/TestReadout'
import { formatLoss } from '../../kit/format'
import { useFinerNumbers } from '../../kit/panels/finer-numbers'
import { Readout } from '../../kit/panels/Readout'
import { useLab } from '../../kit/session-context'

export function LossReadouts() {
  const training = useLab((state) => state.latest?.dataLoss)
  const validation = useLab((state) => state.latest?.validationLoss)
  const isFiner = useFinerNumbers()
  const gap = training !== undefined && validation !== undefined ? validation - training : Number.NaN
  return (
    <div className="readouts">
      <Readout
        label="training"
        term="training"
        tone="training"
        testId="train-loss"
        value={training}
        text={formatLoss(training)}
      />
      <Readout
        label="validation"
        term="validation"
        tone="validation"
        testId="validation-loss"
        value={validation}
        text={formatLoss(validation)}
      />
      {isFiner && Number.isFinite(gap) ? <Readout label="gap" term="gap" text={formatGap(gap)} /> : <span />}
      <TestReadout />
    </div>
  )
}

/** With a true minus sign, which is as wide as a digit. */
function formatGap(gap: number): string {
  return gap < 0 ? `−${formatLoss(-gap)}` : formatLoss(gap)
}
