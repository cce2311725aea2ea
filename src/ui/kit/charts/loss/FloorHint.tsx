// What the noise floor means, for a pointer that rests on its name; the table says it, too.

import type { Plot } from '../plot'
import type { LossFrame } from './loss-frame'
import { placeNotes } from './note-places'
import './levels.css'

/** Of the words, pixels. */
const HEIGHT = 16

export function FloorHint({ frame, plot }: { frame: LossFrame; plot: Plot }) {
  const { note, words } = placeNotes(frame, plot).floor ?? {}
  if (!note || !words) return null
  const { left, right, middle } = words
  return (
    <span
      className="floor-hint"
      title={note.explanation}
      style={{ left, width: right - left, top: middle - HEIGHT / 2, height: HEIGHT }}
    />
  )
}
