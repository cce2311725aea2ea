// Each weight with the penalty over the same weight without: on the dashed line nothing has changed, on the level line it is 0.
import { extent } from '../../../experiment/extent'
import { axisAround } from '../../../ui/kit/charts/axes/value-axis'
import { linePath } from '../../../ui/kit/charts/path/line-path'
import { type Plot, plotArea } from '../../../ui/kit/charts/plot'
import type { Size } from '../../../ui/kit/element-size'
import { formatTick } from '../../../ui/kit/format'
import type { Shrinkage } from './shrinkage'

const MARGIN = { top: 12, right: 24, bottom: 0, left: 0 }
const CURVE_POINTS = 121

export interface ShrinkagePlot extends Plot {
  min: number
  max: number
  ticks: number[]
}

export function shrinkagePlot(size: Size, { free, held }: Shrinkage): ShrinkagePlot {
  const [low, high] = extent([...free, ...held, 0])
  const { min, max, ticks } = axisAround([{ steps: [], values: [low, high] }], 4)
  const area = plotArea(size, MARGIN)
  return {
    ...area,
    min,
    max,
    ticks,
    xOf: (w) => area.x + (area.width * (w - min)) / (max - min),
    yOf: (w) => area.y + (area.height * (max - w)) / (max - min),
  }
}

interface ShrinkageChartProps {
  shrinkage: Shrinkage
  names: readonly string[]
  size: Size
  plot: ShrinkagePlot
}

export function ShrinkageChart({ shrinkage, names, size, plot }: ShrinkageChartProps) {
  const { free, held, law } = shrinkage
  const { xOf, yOf, min, max } = plot
  return (
    <svg aria-hidden="true" {...size}>
      <Axes plot={plot} />
      <line className="unchanged-line" x1={xOf(min)} y1={yOf(min)} x2={xOf(max)} y2={yOf(max)} />
      {law && <path className="path-line" d={linePath(curveOf(law, plot))} />}
      {free.map((w, j) => (
        <circle
          key={names[j]}
          className={held[j] === 0 ? 'weight-dot zero' : 'weight-dot'}
          cx={xOf(w)}
          cy={yOf(held[j]!)}
          r={4}
        >
          <title>{names[j]}</title>
        </circle>
      ))}
    </svg>
  )
}

function curveOf(law: (w: number) => number, { min, max, xOf, yOf }: ShrinkagePlot) {
  return Array.from({ length: CURVE_POINTS }, (_, i) => {
    const w = min + ((max - min) * i) / (CURVE_POINTS - 1)
    return { x: xOf(w), y: yOf(law(w)) }
  })
}

function Axes({ plot }: { plot: ShrinkagePlot }) {
  const { x, y, width, height, ticks, xOf, yOf } = plot
  return (
    <>
      {ticks.map((w) => (
        <g key={w}>
          <line
            className={w === 0 ? 'zero-line' : 'grid-line'}
            x1={x}
            x2={x + width}
            y1={yOf(w)}
            y2={yOf(w)}
          />
          <text className="chart-note" x={x - 6} y={yOf(w)} dy="0.33em" textAnchor="end">
            {formatTick(w)}
          </text>
          <text className="chart-note" x={xOf(w)} y={y + height + 17} textAnchor="middle">
            {formatTick(w)}
          </text>
        </g>
      ))}
      <line className="zero-line" x1={xOf(0)} x2={xOf(0)} y1={y} y2={y + height} />
      <text className="chart-note" x={x + width / 2} y={y + height + 33} textAnchor="middle">
        weight without a penalty
      </text>
    </>
  )
}
