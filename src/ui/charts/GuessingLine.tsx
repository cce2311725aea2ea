// The line that any model must beat, with its words at the right end, above or below, where no name stands.
import { NAME_HEIGHT, NAME_OFFSET, type PlacedEnd } from './line-end'
import type { PlotArea } from './plot'
import { textWidth } from './text-width'

interface GuessingLineProps {
  label: string
  y: number
  plot: PlotArea
  names: readonly PlacedEnd[]
}

/** Baselines, from the line: above it, below it, and below a name that stands there. */
const BASELINES = [-6, 14, 30]
/** From the middle of the words to a line's end. */
const CURVE_CLEARANCE = 8

export function GuessingLine({ label, y, plot, names }: GuessingLineProps) {
  const right = plot.x + plot.width
  const left = right - textWidth(label)
  const isFree = (baseline: number) => {
    const middle = y + baseline - 4
    return names.every(
      (name) => Math.abs(name.y - middle) > CURVE_CLEARANCE && !isHidden(name, left, right, middle),
    )
  }
  return (
    <g>
      <line className="guessing" x1={plot.x} x2={right} y1={y} y2={y} />
      <text className="chart-note" x={right - 3} y={y + (BASELINES.find(isFree) ?? -6)} textAnchor="end">
        {label}
      </text>
    </g>
  )
}

/** Whether words from left to right would lie on a name. */
function isHidden({ x, nameY, label }: PlacedEnd, left: number, right: number, middle: number): boolean {
  const begin = x + NAME_OFFSET
  return begin < right && begin + textWidth(label) > left && Math.abs(nameY - middle) < NAME_HEIGHT
}
