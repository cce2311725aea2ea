// What the notes in the loss chart mean: over their words in the picture, which cannot be pointed at through the hair line.
import { formatCount } from '../../../../catalog/number-text'
import type { TermId } from '../../../../catalog/terms/terms'
import { formatLoss, formatPercent } from '../../format'
import { explainedBy } from '../../terms/note-id'
import type { Plot } from '../plot'
import type { Words } from '../text-width'
import { stacked } from './hint-places'
import type { LossFrame } from './loss-frame'
import { placeNotes } from './note-places'
import './levels.css'

export function NoteHints({ frame, plot }: { frame: LossFrame; plot: Plot }) {
  return stacked(hintsOf(frame, plot)).map(({ term, name, words: { left, right }, top }) => (
    <button
      key={term}
      type="button"
      className="note-hint"
      {...explainedBy(term)}
      aria-label={name}
      style={{ left, width: right - left, top }}
    />
  ))
}

function hintsOf(frame: LossFrame, plot: Plot) {
  const { best, guessing, floor, stop } = placeNotes(frame, plot)
  const format = frame.scale === 'accuracy' ? formatPercent : formatLoss
  const named = ({ label, value }: { label: string; value: number }) => `${label}: ${format(value)}`
  const hint = (term: TermId, name: string, words: Words | undefined) =>
    words ? [{ term, name, words }] : []
  return [
    ...(guessing ? hint('guessing', named(guessing.note), guessing.words) : []),
    ...(floor ? hint(floor.note.term, named(floor.note), floor.words) : []),
    ...(stop ? hint('patience', `${stop.note.label}: step ${formatCount(stop.note.step)}`, stop.words) : []),
    ...(best ? hint('best', best.note.label, best.words) : []),
  ]
}
