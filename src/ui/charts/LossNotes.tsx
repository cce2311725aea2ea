// What the loss chart says in words: what always guessing would get, what is cut off above, and the best step.
import { formatSignificant } from '../format'
import { BestNote } from './BestNote'
import { GuessingLine } from './GuessingLine'
import { placeEnds } from './line-end'
import type { LossFrame } from './loss-frame'
import { bestWords, guessingWords } from './note-places'
import type { Plot } from './plot'

export function LossNotes({ frame, plot }: { frame: LossFrame; plot: Plot }) {
  const { cutOff, values, steps, ends } = frame
  const names = placeEnds(ends, plot)
  const best = frame.best && isWithin(frame.best.step, steps) ? frame.best : undefined
  const guessing = frame.guessing && isWithin(frame.guessing.value, values) ? frame.guessing : undefined
  const underBest = best && bestWords(best, plot, names)
  const y = plot.yOf(guessing?.value ?? 0)
  return (
    <>
      {guessing && (
        <GuessingLine
          {...{ label: guessing.label, y, plot }}
          words={guessingWords(guessing.label, y, plot, names, underBest)}
        />
      )}
      {cutOff && (
        <text className={`chart-note tone-${cutOff.tone}`} x={plot.xOf(cutOff.step) + 5} y={plot.y + 10}>
          ↑ {formatSignificant(cutOff.value)}
        </text>
      )}
      {best && <BestNote {...{ best, plot }} words={underBest} />}
    </>
  )
}

function isWithin(value: number, { min, max }: { min: number; max: number }): boolean {
  return value >= min && value <= max
}
