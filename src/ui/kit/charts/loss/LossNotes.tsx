// What the loss chart says in words: what always guessing would get, what nobody can beat, what is cut off, the best step.
import { formatSignificant } from '../../format'
import type { Plot } from '../plot'
import { BestNote } from './BestNote'
import { LevelLine } from './LevelLine'
import type { LossFrame } from './loss-frame'
import { HALF_HEIGHT, placeNotes } from './note-places'

export function LossNotes({ frame, plot }: { frame: LossFrame; plot: Plot }) {
  const { cutOff } = frame
  const { best, guessing, floor, stop } = placeNotes(frame, plot)
  const level = ({ value, label }: { value: number; label: string }) => ({ label, y: plot.yOf(value), plot })
  return (
    <>
      {guessing && <LevelLine look="guessing" {...level(guessing.note)} words={guessing.words} />}
      {floor && <LevelLine look="floor" {...level(floor.note)} words={floor.words} />}
      {cutOff && (
        <text className={`chart-note tone-${cutOff.tone}`} x={plot.xOf(cutOff.step) + 5} y={plot.y + 10}>
          ↑ {formatSignificant(cutOff.value)}
        </text>
      )}
      {stop?.words && (
        <text
          className="chart-note tone-validation explained-words"
          x={stop.words.left}
          y={stop.words.middle + HALF_HEIGHT}
        >
          {stop.note.label}
        </text>
      )}
      {best && <BestNote best={best.note} words={best.words} plot={plot} />}
    </>
  )
}
