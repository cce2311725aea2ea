// What to look at once λ has been moved: what the twin has come to, and the visitor's network beside it.
import { formatCount } from '../../../catalog/number-text'
import type { LabState } from '../../../session/state'
import { formatLoss } from '../../../ui/kit/format'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { useThrottledLab } from '../../../ui/kit/throttled-lab'
import { twinLabel } from '../session/twin-label'
import { twinPhrase, twinReading } from './twin-reading'

/** Slow enough to read. */
const SHOWN_EVERY_MS = 250

const newest = (state: LabState) => state

export function TwinSentence() {
  const session = useSession()
  const { studies, step: ownStep } = useThrottledLab(newest, SHOWN_EVERY_MS)
  const hasDiverged = useLab((state) => state.studies.twin.hasDiverged)
  const reading = twinReading(session)
  const phrase = twinPhrase(twinLabel(studies.twin.setting))
  if (!reading || (reading.waits && !hasDiverged))
    return (
      <p>{`The twin, your network ${phrase}, is at step ${formatCount(reading?.step ?? 0)} of ${formatCount(ownStep)}.`}</p>
    )
  const { step, split, value, own, isShown } = reading
  const at = hasDiverged ? `, at step ${formatCount(step)}` : ''
  return (
    <p>
      {isShown ? `Dotted lines${at}: ${phrase}` : `${capitalized(phrase)}${at}`},{' '}
      {hasDiverged ? `it diverged; ${split} was ` : `${split} is `}
      <b className={`tone-${split}`} data-testid="twin-loss" data-value={value} data-step={step}>
        {formatLoss(value)}
      </b>
      {' (yours '}
      <b className={`tone-${split}`} data-value={own}>
        {formatLoss(own)}
      </b>
      ).
    </p>
  )
}

function capitalized(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`
}
