// How often which weights occur, over the grid and the axes of recharts.
import { memo, useMemo } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import { formatCount } from '../../../../catalog/number-text'
import type { Size } from '../../element-size'
import { formatShare, formatTick } from '../../format'
import { axisLabel, IN_ORDER, plainAxis } from '../axes/axis-style'
import { BASE_AXIS_HEIGHT, VALUE_AXIS_WIDTH } from '../plot'
import { Bars, Outline } from './Bars'
import { beyond, type Histogram } from './histogram'
import { HISTOGRAM_MARGIN, histogramPlot } from './histogram-axis'
import type { HistogramFrame } from './histogram-frame'

export const HistogramChart = memo(function HistogramChart(props: { frame: HistogramFrame; size: Size }) {
  const { frame, size } = props
  const { now, ghost, limit, values } = frame
  const plot = useMemo(() => histogramPlot(size), [size])
  const ticks = [-1, -0.5, 0, 0.5, 1].map((share) => share * limit)
  // recharts draws the numbers of an axis only where there are data along it.
  const axisEnds = useMemo(() => [{ weight: -limit }, { weight: limit }], [limit])
  return (
    <LineChart {...size} data={axisEnds} margin={HISTOGRAM_MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="weight"
        domain={[-limit, limit]}
        ticks={ticks}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={formatTick}
        label={axisLabel(baseTitle(frame))}
      />
      <YAxis
        {...plainAxis}
        domain={[values.min, values.max]}
        ticks={values.ticks}
        width={VALUE_AXIS_WIDTH}
        tickFormatter={formatCount}
      />
      <text className="chart-note" x={4} y={plot.area.y - 12}>
        weights
      </text>
      {now && <Bars histogram={now} plot={plot} max={values.max} />}
      {ghost && <Outline histogram={ghost.histogram} plot={plot} max={values.max} />}
      {now && (
        <text
          className={now.zeros > 0 ? 'chart-note strong tone-penalty' : 'chart-note'}
          x={(plot.zeroSpan[0] + plot.zeroSpan[1]) / 2}
          y={plot.area.y - 12}
          textAnchor="middle"
        >
          {zeroTitle(now)}
        </text>
      )}
    </LineChart>
  )
})

function zeroTitle({ zeros, total }: Histogram): string {
  return zeros === 0
    ? 'none exactly zero'
    : `exactly zero: ${formatCount(zeros)} · ${formatShare(zeros, total)}`
}

function baseTitle({ now, ghost, limit }: HistogramFrame): string {
  if (!now) return 'weight'
  const before = ghost ? `, before ${formatCount(beyond(ghost.histogram))}` : ''
  return `weight (beyond ±${formatTick(limit)}: ${formatCount(beyond(now))}${before})`
}
