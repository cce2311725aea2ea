// The points whose own predictions lean on them most, by the numbers that they have in the fit.
import type { RunDescription } from '../../../protocol/run-description'
import { formatSignificant } from '../../../ui/kit/format'
import type { LeaveOneOutFound } from '../shared/wire'
import { NUMBERED } from './bubbles'
import { heldWords } from './resampling-words'
import { leaningMost, sharesOf } from './swelling'

interface LeaveOneOutFiguresProps {
  found: LeaveOneOutFound
  run: RunDescription
}

export function LeaveOneOutFigures({ found: { leans }, run }: LeaveOneOutFiguresProps) {
  const shares = sharesOf(leans, run)
  const top = leaningMost(leans, shares, NUMBERED)
  if (top.length === 0) return <p data-testid="leaning">No point leans on itself.</p>
  return (
    <p data-testid="leaning" data-value={top.join(' ')}>
      {top.length === 1 ? 'The one that leans on itself' : `The ${top.length} that lean on themselves`} most:{' '}
      {top.map((row, i) => (
        <span key={row}>
          {i > 0 && ' · '}
          {i + 1} by <b>{leanText(leans[row]!, run)}</b>
        </span>
      ))}
      . {heldWords(shares, run.training.flipped)}
    </p>
  )
}

/** Of classes a probability. */
function leanText(lean: number, { task }: RunDescription): string {
  return task === 'regression' ? formatSignificant(lean) : lean.toFixed(2)
}
