// What the notes in the loss chart mean: over their words in the picture, which cannot be pointed at through the hair line.
import type { TermId } from '../../../../catalog/terms/terms'
import { formatLoss, formatPercent } from '../../format'
import { explainedBy } from '../../terms/note-id'
import type { Plot } from '../plot'
import type { Words } from '../text-width'
import type { LossFrame } from './loss-frame'
import { placeNotes } from './note-places'
import '../../terms/explained.css'
import './levels.css'

/** Of the words, pixels. */
const HEIGHT = 16

export function NoteHints({ frame, plot }: { frame: LossFrame; plot: Plot }) {
  const { best, guessing, floor } = placeNotes(frame, plot)
  const format = frame.scale === 'accuracy' ? formatPercent : formatLoss
  const name = ({ label, value }: { label: string; value: number }) => `${label}: ${format(value)}`
  return (
    <>
      {guessing && <NoteHint term="guessing" name={name(guessing.note)} words={guessing.words} />}
      {floor && <NoteHint term={floor.note.term} name={name(floor.note)} words={floor.words} />}
      {best && <NoteHint term="best" name={best.note.label} words={best.words} />}
    </>
  )
}

function NoteHint({ term, name, words }: { term: TermId; name: string; words: Words | undefined }) {
  if (!words) return null
  const { left, right, middle } = words
  return (
    <button
      type="button"
      className="explained note-hint"
      {...explainedBy(term)}
      aria-label={name}
      style={{ left, width: right - left, top: middle - HEIGHT / 2 }}
    />
  )
}
