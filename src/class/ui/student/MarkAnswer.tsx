// A step, put on the loss chart: a line there, moved by the slider under it.
import { useEffect } from 'react'
import { formatCount } from '../../../catalog/number-text'
import { inviteToLoss } from '../../../ui/kit/charts/loss/LossGuest'
import type { Plot } from '../../../ui/kit/charts/plot'

interface MarkAnswerProps {
  lastStep: number
  /** None until one is put. */
  step: number | undefined
  isOpen: boolean
  onChange(step: number): void
}

export function MarkAnswer({ lastStep, step, isOpen, onChange }: MarkAnswerProps) {
  useEffect(() => inviteToLoss(({ plot }) => <OwnMark {...{ plot, step }} />), [step])
  return (
    <label className="student-mark">
      <span>
        Your mark: <b>{step === undefined ? 'none yet' : `step ${formatCount(step)}`}</b> of{' '}
        {formatCount(lastStep)}
      </span>
      <input
        type="range"
        min={0}
        max={lastStep}
        value={step ?? 0}
        disabled={!isOpen}
        aria-valuetext={`step ${formatCount(step ?? 0)}`}
        onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </label>
  )
}

function OwnMark({ plot, step }: { plot: Plot; step: number | undefined }) {
  if (step === undefined) return null
  return (
    <i className="own-mark" style={{ left: plot.xOf(step), top: plot.y, height: plot.height }} aria-hidden />
  )
}
