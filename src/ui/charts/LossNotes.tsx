// What the loss chart says in words: what always guessing would get, what is cut off above, and the best step.
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { formatSignificant } from '../format'
import { BestNote } from './BestNote'
import { GuessingLine } from './GuessingLine'
import { placeEnds } from './line-end'
import type { LossFrame } from './loss-frame'

export function LossNotes({ frame: { best, guessing, cutOff, values, ends } }: { frame: LossFrame }) {
  const area = usePlotArea()
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  if (!area || !xOf || !yOf) return null
  const names = placeEnds(ends, area, xOf, yOf)
  const guessingY = guessing && guessing.value <= values.max ? yOf(guessing.value) : undefined
  return (
    <>
      {guessing && guessingY !== undefined && (
        <GuessingLine label={guessing.label} y={guessingY} {...{ area, names }} />
      )}
      {cutOff && (
        <text
          className={`chart-note tone-${cutOff.tone}`}
          x={(xOf(cutOff.step) ?? area.x) + 5}
          y={area.y + 10}
        >
          ↑ {formatSignificant(cutOff.value)}
        </text>
      )}
      {best && (
        <BestNote x={xOf(best.step) ?? area.x} y={yOf(best.value) ?? area.y} {...{ best, area, names }} />
      )}
    </>
  )
}
