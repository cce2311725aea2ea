// What the loss chart says in words: what always guessing would get, what is cut off above, and the best step.
import { formatSignificant } from '../format'
import { BestNote } from './BestNote'
import { GuessingLine } from './GuessingLine'
import { placeEnds } from './line-end'
import type { LossFrame } from './loss-frame'
import type { Plot } from './plot'

export function LossNotes({ frame, plot }: { frame: LossFrame; plot: Plot }) {
  const { best, guessing, cutOff, values, steps, ends } = frame
  const names = placeEnds(ends, plot)
  const isOnAxis = guessing && guessing.value >= values.min && guessing.value <= values.max
  return (
    <>
      {isOnAxis && <GuessingLine label={guessing.label} y={plot.yOf(guessing.value)} {...{ plot, names }} />}
      {cutOff && (
        <text className={`chart-note tone-${cutOff.tone}`} x={plot.xOf(cutOff.step) + 5} y={plot.y + 10}>
          ↑ {formatSignificant(cutOff.value)}
        </text>
      )}
      {best && best.step >= steps.min && best.step <= steps.max && <BestNote {...{ best, plot, names }} />}
    </>
  )
}
