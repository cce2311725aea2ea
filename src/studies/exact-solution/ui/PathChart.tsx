// The exact weights along their path: grid, axes, a line a weight, and a mark at the visitor's own λ.
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import { axisLabel, IN_ORDER, plainAxis } from '../../../ui/kit/charts/axes/axis-style'
import { PathLines } from '../../../ui/kit/charts/path/PathLines'
import { BASE_AXIS_HEIGHT, type Plot, VALUE_AXIS_WIDTH } from '../../../ui/kit/charts/plot'
import type { Size } from '../../../ui/kit/element-size'
import { formatTick } from '../../../ui/kit/format'
import type { PathAxis, PathFrame } from './path-frame'

/** Right of the plot stand the names of lines. */
export const PATH_MARGIN = { top: 12, right: 96, bottom: 0, left: 0 }

interface PathChartProps {
  frame: PathFrame
  axis: PathAxis
  title: string
  /** Where the visitor's λ is on the axis. */
  own: number
  size: Size
  plot: Plot
}

export function PathChart({ frame, axis, title, own, size, plot }: PathChartProps) {
  const { places, last, ticks, values, lines } = frame
  const labels = new Map(ticks.map(({ at, label }) => [at, label]))
  return (
    <LineChart
      {...size}
      data={places.map((place) => ({ place }))}
      margin={PATH_MARGIN}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="place"
        domain={[0, last]}
        ticks={ticks.map(({ at }) => at)}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={(at: number) => labels.get(at) ?? ''}
        label={axisLabel(title)}
      />
      <YAxis
        {...plainAxis}
        domain={[values.min, values.max]}
        ticks={values.ticks}
        width={VALUE_AXIS_WIDTH}
        tickFormatter={formatTick}
      />
      <line className="mark" x1={plot.xOf(own)} x2={plot.xOf(own)} y1={plot.y} y2={plot.y + plot.height} />
      <PathLines
        lines={lines}
        xs={places.map((place) => plot.xOf(place))}
        plot={plot}
        names={axis === 'lambda' ? 'over' : 'right'}
      />
    </LineChart>
  )
}
