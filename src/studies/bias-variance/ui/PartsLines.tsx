// Bias², variance and the error that they make with the noise, against λ: told apart by their dashes and their names.
import { beyondMark } from '../../../ui/kit/charts/beyond-mark'
import { LineEnds } from '../../../ui/kit/charts/LineEnds'
import { LambdaChart } from '../../../ui/kit/charts/lambda/LambdaChart'
import { lowestName, placeLowest } from '../../../ui/kit/charts/lambda/lowest-place'
import type { LineEnd } from '../../../ui/kit/charts/line-end'
import type { Plot } from '../../../ui/kit/charts/plot'
import { type PlotLine, PlotLines } from '../../../ui/kit/charts/steps/PlotLines'
import type { Size } from '../../../ui/kit/element-size'
import type { PartsFrame, PartsPoint } from './bias-variance-frame'

interface PartsLinesProps {
  frame: PartsFrame
  size: Size
  plot: Plot
}

export function PartsLines({ frame, size, plot }: PartsLinesProps) {
  const { points, axis, lowest } = frame
  const lines = linesOf(frame)
  return (
    <LambdaChart size={size} plot={plot} points={points} values={axis}>
      <PlotLines lines={lines} plot={{ ...plot, yOf: (value) => freeY(value, axis.max, plot) }} />
      {points
        .filter(({ error }) => !(error <= axis.max))
        .map(({ lambda, position }) => (
          <path key={lambda} className="parts-beyond" d={beyondMark(plot.xOf(position), plot.y)} />
        ))}
      <LineEnds ends={endsOf(frame)} plot={plot} max={axis.max} />
      {lowest && <Lowest lowest={lowest} lines={lines} plot={plot} />}
    </LambdaChart>
  )
}

/** Beyond the axis a line goes on: where it is cut off one sees how steep it is. */
function freeY(value: number, max: number, { y, height }: Plot): number {
  return y + height * (1 - value / max)
}

/** So many times the axis, and the way there would be an upright line that looks like a spike of its own. */
const FAR_BEYOND = 20

const looks = {
  error: { stroke: 'var(--ink)', strokeWidth: 2.2 },
  variance: { stroke: 'var(--ink)', strokeWidth: 1.6, strokeDasharray: '7 3' },
  'bias²': { stroke: 'var(--ink)', strokeWidth: 1.6, strokeDasharray: '10 3 2 3' },
  noise: { stroke: 'var(--quiet)', strokeWidth: 1 },
}

type Part = keyof typeof looks

const reads: Record<Part, (point: PartsPoint, noise: number) => number> = {
  error: ({ error }) => error,
  variance: ({ variance }) => variance,
  'bias²': ({ squaredBias }) => squaredBias,
  noise: (_, noise) => noise,
}

/** The error lies over its parts. */
const parts: readonly Part[] = ['noise', 'bias²', 'variance', 'error']

function linesOf({ points, noise, axis }: PartsFrame): PlotLine[] {
  // All parts of a λ or none: bias² alone, rising out of sight, would look like what the error comes from.
  const isDrawn = ({ error }: PartsPoint) => error <= FAR_BEYOND * axis.max
  const steps = points.map(({ position }) => position)
  return parts.map((part) => ({
    ...looks[part],
    key: part,
    steps,
    values: points.map((point) => (isDrawn(point) ? reads[part](point, noise) : Number.NaN)),
  }))
}

function endsOf({ points, noise }: PartsFrame): LineEnd[] {
  const last = points.findLast(({ error }) => Number.isFinite(error))
  if (!last) return []
  return parts.map((part) => ({
    tone: 'total',
    label: part,
    step: last.position,
    value: reads[part](last, noise),
  }))
}

function Lowest({ lowest, lines, plot }: { lowest: PartsPoint; lines: PlotLine[]; plot: Plot }) {
  const at = { x: plot.xOf(lowest.position), y: plot.yOf(lowest.error) }
  const name = lowestName(lowest.lambda)
  const { left, middle } = placeLowest(name, at, plot, lines, at)
  return (
    <g className="parts-lowest">
      <circle cx={at.x} cy={at.y} r={5} />
      <text className="chart-note strong" x={left} y={middle} dy="0.33em">
        {name}
      </text>
    </g>
  )
}
