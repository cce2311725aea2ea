// Losses of the closed form against the number of features: full at the visitor's λ, faint and dotted without penalty.
import { memo } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import { formatCount } from '../../../catalog/number-text'
import { axisLabel, IN_ORDER, plainAxis } from '../../../ui/kit/charts/axes/axis-style'
import type { ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import { LineEnds } from '../../../ui/kit/charts/LineEnds'
import type { LineEnd } from '../../../ui/kit/charts/line-end'
import { BASE_AXIS_HEIGHT, type Plot, VALUE_AXIS_WIDTH } from '../../../ui/kit/charts/plot'
import { type PlotLine, PlotLines } from '../../../ui/kit/charts/steps/PlotLines'
import type { Size } from '../../../ui/kit/element-size'
import { formatDecade } from '../../../ui/kit/format'
import type { DescentFrame } from './descent-frame'
import { DESCENT_MARGIN } from './descent-plot'
import { OwnDot } from './OwnDot'

interface DescentChartProps {
  size: Size
  plot: Plot
  frame: DescentFrame
  /** The number of features whose fit is shown. */
  chosen: number
}

export function DescentChart({ size, plot, frame, chosen }: DescentChartProps) {
  const { counts, threshold, axis } = frame
  const [top, foot] = [plot.y, plot.y + plot.height]
  return (
    <>
      <Axes size={size} last={counts.at(-1)!} values={axis} />
      <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <g className="descent-threshold">
          <path d={`M${plot.xOf(threshold)} ${top}V${foot}`} />
          <text className="chart-note" x={plot.xOf(threshold)} y={top - 7} textAnchor="middle">
            as many parameters as points
          </text>
        </g>
        {chosen !== threshold && (
          <path className="descent-chosen" d={`M${plot.xOf(chosen)} ${top}V${foot}`} />
        )}
        <PlotLines lines={linesOf(frame)} plot={plot} />
        <OwnDot frame={frame} plot={plot} />
        <LineEnds ends={endsOf(frame)} plot={plot} max={axis.max} />
      </svg>
    </>
  )
}

interface AxesProps {
  size: Size
  /** The largest number of features. */
  last: number
  values: ValueAxis
}

const decades = [1, 10, 100, 1000]

/** Drawn anew only when they change: not while λ is dragged. */
const Axes = memo(function Axes({ size, last, values }: AxesProps) {
  return (
    <LineChart
      {...size}
      data={[{ count: 1 }, { count: last }]}
      margin={DESCENT_MARGIN}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="count"
        scale="log"
        domain={[1, last]}
        ticks={decades.filter((count) => count <= last)}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={formatCount}
        label={axisLabel('features')}
      />
      <YAxis
        {...plainAxis}
        scale="log"
        domain={[values.min, values.max]}
        ticks={values.ticks}
        width={VALUE_AXIS_WIDTH}
        tickFormatter={formatDecade}
      />
    </LineChart>
  )
}, areSame)

function areSame(one: AxesProps, other: AxesProps): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const looks = {
  validation: { stroke: 'var(--validation)', strokeWidth: 2.2, strokeDasharray: '7 3' },
  training: { stroke: 'var(--training)', strokeWidth: 1.8 },
}

/** None is told by its colour alone. */
const dots = { validation: '0 5', training: '0 9' }

function linesOf({ counts, lambda, asked, unpenalised }: DescentFrame): PlotLine[] {
  const line = (split: 'training' | 'validation', isFaint: boolean): PlotLine => ({
    ...looks[split],
    key: `${split}${isFaint ? ' without penalty' : ''}`,
    ...(isFaint && { className: 'descent-faint', strokeDasharray: dots[split] }),
    steps: counts,
    values: (isFaint ? unpenalised : asked)[split],
  })
  const faint = lambda === 0 ? [] : [line('training', true), line('validation', true)]
  return [...faint, line('training', false), line('validation', false)]
}

function endsOf({ counts, asked }: DescentFrame): LineEnd[] {
  return (['validation', 'training'] as const).map((split) => ({
    tone: split,
    label: split,
    step: counts.at(-1)!,
    value: asked[split].at(-1)!,
  }))
}
