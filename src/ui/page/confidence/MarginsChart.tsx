// How often which margins occur in each split: training filled, validation hollow, wrong answers on darker ground left of 0.
import { memo, useMemo } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import { MARGIN_BINS_A_SIDE } from '../../../session/confidence/margins'
import { axisLabel, IN_ORDER, plainAxis } from '../../kit/charts/axes/axis-style'
import { BASE_AXIS_HEIGHT, type Plot, positionPlot, VALUE_AXIS_WIDTH } from '../../kit/charts/plot'
import type { Size } from '../../kit/element-size'
import { formatPercent, formatTick } from '../../kit/format'
import type { ConfidenceFrame } from './confidence-frame'
import { barsPath, outlinePath } from './margin-bars'

/** Above the plot stands which side is wrong. */
const MARGIN = { top: 26, right: 20, bottom: 0, left: 0 }

export const MarginsChart = memo(function MarginsChart(props: { frame: ConfidenceFrame; size: Size }) {
  const { frame, size } = props
  const { margins, shares } = frame
  const { limit } = margins.training
  const plot = useMemo(() => positionPlot(size, MARGIN, 2 * MARGIN_BINS_A_SIDE, shares), [size, shares])
  // recharts draws the numbers of an axis only where there are data along it.
  const axisEnds = useMemo(() => [{ margin: -limit }, { margin: limit }], [limit])
  return (
    <LineChart {...size} data={axisEnds} margin={MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="margin"
        domain={[-limit, limit]}
        ticks={[-1, -0.5, 0, 0.5, 1].map((share) => share * limit)}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={formatTick}
        label={axisLabel(baseTitle(margins, limit))}
      />
      <YAxis
        {...plainAxis}
        domain={[shares.min, shares.max]}
        ticks={shares.ticks}
        width={VALUE_AXIS_WIDTH}
        tickFormatter={formatPercent}
      />
      <text className="chart-note" x={4} y={plot.y - 12}>
        points
      </text>
      <Sides plot={plot} />
      <path className="margins-training" d={barsPath(margins.training, plot)} />
      {margins.validation && (
        <path className="margins-validation" d={outlinePath(margins.validation, plot)} />
      )}
      <path
        className="undecided"
        d={`M${plot.xOf(MARGIN_BINS_A_SIDE)} ${plot.y - 8}V${plot.y + plot.height}`}
      />
    </LineChart>
  )
})

function Sides({ plot }: { plot: Plot }) {
  const { x, y, width, height } = plot
  return (
    <>
      <rect className="wrong-side" x={x} y={y} width={width / 2} height={height} />
      <text className="chart-note" x={x + width / 2 - 8} y={y - 12} textAnchor="end">
        ← wrong
      </text>
      <text className="chart-note" x={x + width / 2 + 8} y={y - 12}>
        right →
      </text>
    </>
  )
}

function baseTitle({ training, validation }: ConfidenceFrame['margins'], limit: number): string {
  const beyond = training.beyond + (validation?.beyond ?? 0)
  return beyond === 0 ? 'margin' : `margin (end bars: ${beyond} beyond ±${formatTick(limit)} too)`
}
