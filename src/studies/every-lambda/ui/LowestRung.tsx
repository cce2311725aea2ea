// The rung with the lowest validation loss: a ring around it, and its λ in words.

import { lowestName, placeLowest } from '../../../ui/kit/charts/lambda/lowest-place'
import type { Size } from '../../../ui/kit/element-size'
import { useOwnPoint } from './own-point'
import type { StripFrame, StripRung } from './strip-frame'

interface LowestRungProps {
  rung: StripRung
  frame: StripFrame
  size: Size
}

export function LowestRung({ rung: { value, x, validationY = 0 }, frame, size }: LowestRungProps) {
  const own = useOwnPoint(frame, size)
  const name = lowestName(value)
  const { left, middle } = placeLowest(name, { x, y: validationY }, pixelsOf(size), linesOf(frame), own)
  return (
    <g className="tone-validation">
      <circle className="lowest-ring" cx={x} cy={validationY} r={6} />
      <text className="chart-note strong" x={left} y={middle} dy="0.33em">
        {name}
      </text>
    </g>
  )
}

/** The strip is drawn in pixels. */
function pixelsOf(size: Size) {
  return { x: 0, y: 0, ...size, xOf: (x: number) => x, yOf: (y: number) => y }
}

function linesOf({ rungs }: StripFrame) {
  const steps = rungs.map(({ x }) => x)
  const lineOf = (heightOf: (rung: StripRung) => number | undefined) => ({
    steps,
    values: rungs.map((rung) => (rung.hasDiverged ? Number.NaN : (heightOf(rung) ?? Number.NaN))),
  })
  return [lineOf(({ validationY }) => validationY), lineOf(({ trainingY }) => trainingY)]
}
