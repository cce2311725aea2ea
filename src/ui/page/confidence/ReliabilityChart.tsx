// Share right against confidence: a mark for each bin, as large as it is full, and how far it is from the diagonal.
import { memo, useMemo } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import { formatCount } from '../../../catalog/number-text'
import { CONFIDENCE_BINS, type ReliabilityBin } from '../../../session/confidence/reliability'
import { axisLabel, IN_ORDER, plainAxis } from '../../kit/charts/axes/axis-style'
import { BASE_AXIS_HEIGHT, VALUE_AXIS_WIDTH } from '../../kit/charts/plot'
import type { Size } from '../../kit/element-size'
import { formatPercent } from '../../kit/format'
import { edgeTicks, RELIABILITY_MARGIN, type ReliabilityPlot, reliabilityPlot } from './reliability-plot'

/** Of a mark, pixels: its area grows with the share of all points. */
const LEAST_RADIUS = 3
const MORE_RADIUS = 8

const shareTicks = [0, 0.25, 0.5, 0.75, 1]

interface ReliabilityChartProps {
  size: Size
  classes: number
  bins: readonly ReliabilityBin[]
}

export const ReliabilityChart = memo(function ReliabilityChart(props: ReliabilityChartProps) {
  const { size, classes, bins } = props
  const plot = useMemo(() => reliabilityPlot(size, classes), [size, classes])
  const { least } = plot
  // recharts draws the numbers of an axis only where there are data along it.
  const axisEnds = useMemo(() => [{ confidence: least }, { confidence: 1 }], [least])
  const total = bins.reduce((sum, { rows }) => sum + rows, 0)
  return (
    <LineChart {...size} data={axisEnds} margin={RELIABILITY_MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="confidence"
        domain={[least, 1]}
        ticks={edgeTicks(plot)}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={formatPercent}
        label={axisLabel('confidence')}
      />
      <YAxis
        {...plainAxis}
        domain={[0, 1]}
        ticks={shareTicks}
        width={VALUE_AXIS_WIDTH}
        tickFormatter={formatPercent}
      />
      <text className="chart-note" x={4} y={plot.y - 12}>
        right
      </text>
      <path
        className="calibrated-line"
        d={`M${plot.xOf(least)} ${plot.yOf(least)}L${plot.xOf(1)} ${plot.yOf(1)}`}
      />
      {bins.map((bin) => (
        <Bin key={bin.at} bin={bin} plot={plot} share={bin.rows / total} />
      ))}
    </LineChart>
  )
})

function Bin({ bin, plot, share }: { bin: ReliabilityBin; plot: ReliabilityPlot; share: number }) {
  const { at, rows, meanConfidence, accuracy } = bin
  const [x, y] = [plot.xOf(meanConfidence), plot.yOf(accuracy)]
  // What lies on the lowest edge belongs to the bin below it, which has no place here.
  const middle = Math.max(plot.least, (at + 0.5) / CONFIDENCE_BINS)
  return (
    <g className="reliability-bin" data-rows={rows}>
      <path d={`M${x} ${y}V${plot.yOf(meanConfidence)}`} />
      <circle cx={x} cy={y} r={LEAST_RADIUS + MORE_RADIUS * Math.sqrt(share)} />
      <text className="chart-note" x={plot.xOf(middle)} y={plot.y - 12} textAnchor="middle">
        {formatCount(rows)}
      </text>
    </g>
  )
}
