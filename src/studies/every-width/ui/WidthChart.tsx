// Both losses against width, with the penalty and without: grid, axes, counts of parameters, and the visitor's own network.
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts'
import { axisLabel, IN_ORDER, plainAxis } from '../../../ui/kit/charts/axes/axis-style'
import { beyondMark } from '../../../ui/kit/charts/beyond-mark'
import { LineEnds } from '../../../ui/kit/charts/LineEnds'
import type { LineEnd } from '../../../ui/kit/charts/line-end'
import { ownLoss } from '../../../ui/kit/charts/loss/own-loss'
import { BASE_AXIS_HEIGHT, type Plot, VALUE_AXIS_WIDTH } from '../../../ui/kit/charts/plot'
import { lineLooks } from '../../../ui/kit/charts/rungs/rung-looks'
import { TopCounts } from '../../../ui/kit/charts/TopCounts'
import type { Size } from '../../../ui/kit/element-size'
import { formatLoss, formatTick } from '../../../ui/kit/format'
import { useLab } from '../../../ui/kit/session-context'
import type { WidthFound } from '../shared/wire'
import { mainFound, WIDTH_MARGIN, type WidthFrame, type WidthPoint, widthPosition } from './width-frame'
import '../../../ui/kit/charts/loss/levels.css'

const line = { type: 'linear', activeDot: false, isAnimationActive: false, zIndex: IN_ORDER } as const

const training = (found: WidthFound | undefined) => (found && !found.hasDiverged ? found.trainingLoss : null)
const validation = (found: WidthFound | undefined) =>
  found && !found.hasDiverged ? found.validationLoss : null

// Stable functions, so that recharts does not compute its lines anew for the same data.
const mainTraining = (point: WidthPoint) => training(mainFound(point))
const mainValidation = (point: WidthPoint) => validation(mainFound(point))
const plainTraining = ({ plain, penalised }: WidthPoint) => (penalised ? training(plain) : null)
const plainValidation = ({ plain, penalised }: WidthPoint) => (penalised ? validation(plain) : null)

export function WidthChart({ frame, size, plot }: { frame: WidthFrame; size: Size; plot: Plot }) {
  const { points, losses, guessing } = frame
  return (
    <LineChart {...size} data={points} margin={WIDTH_MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="position"
        domain={[0, Math.max(1, points.at(-1)?.position ?? 0)]}
        ticks={points.map(({ position }) => position)}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={(position: number) => formatTick(Math.round(2 ** position))}
        label={axisLabel('units in each hidden layer')}
      />
      <YAxis
        {...plainAxis}
        domain={[losses.min, losses.max]}
        ticks={losses.ticks}
        width={VALUE_AXIS_WIDTH}
        tickFormatter={formatTick}
      />
      <line
        className="guessing"
        x1={plot.x}
        x2={plot.x + plot.width}
        y1={plot.yOf(guessing)}
        y2={plot.yOf(guessing)}
      />
      <Line {...line} {...lineLooks.plainTraining} dataKey={plainTraining} dot={false} />
      <Line {...line} {...lineLooks.plainValidation} dataKey={plainValidation} dot={false} />
      <Line {...line} {...lineLooks.training} dataKey={mainTraining} dot={false} />
      <Line {...line} {...lineLooks.validation} dataKey={mainValidation} dot={false} />
      {points.map((point) => (
        <Dot key={point.width} point={point} plot={plot} max={losses.max} />
      ))}
      <Own frame={frame} plot={plot} />
      {/* How high those are that have left the axis stands in the sentence and in the table. */}
      <LineEnds ends={endsOf(frame)} plot={plot} max={Number.POSITIVE_INFINITY} />
      <TopCounts
        title="parameters"
        counts={points.map(({ position, parameters }) => ({ position, count: parameters }))}
        plot={plot}
      />
    </LineChart>
  )
}

/** A dot where a validation loss of the main line is, an arrow where any has left the axis. */
function Dot({ point, plot, max }: { point: WidthPoint; plot: Plot; max: number }) {
  const [main, plain] = [mainValidation(point), plainValidation(point)]
  const x = plot.xOf(point.position)
  return (
    <>
      {Math.max(main ?? 0, plain ?? 0) > max && <path className="rung-beyond" d={beyondMark(x, plot.y)} />}
      {main !== null && main <= max && <circle className="rung-dot" cx={x} cy={plot.yOf(main)} r={3} />}
    </>
  )
}

/** Its history is not that of one of these: λ was moved while it trained. */
function Own({ frame, plot }: { frame: WidthFrame; plot: Plot }) {
  const loss = useLab(ownLoss)
  const widest = useLab((state) => Math.max(1, ...state.experiment.model.hidden))
  if (loss === undefined) return null
  const position = Math.min(widthPosition(widest), frame.points.at(-1)?.position ?? 0)
  return (
    <g className="own-network">
      <circle cx={plot.xOf(position)} cy={plot.yOf(loss)} r={5.5}>
        <title>{`Your network: ${formatLoss(loss)}`}</title>
      </circle>
    </g>
  )
}

function endsOf({ points, hasPenalised }: WidthFrame): LineEnd[] {
  const last = points.findLast((point) => !mainFound(point).hasDiverged)
  if (!last) return []
  const { position: step, plain } = last
  const end = (tone: 'training' | 'validation', label: string, value: number | null): LineEnd[] =>
    value === null ? [] : [{ tone, label, step, value }]
  const main = mainFound(last)
  const noPenalty = validation(plain) === null ? 'training' : 'validation'
  return [
    ...end('training', 'training', training(main)),
    ...end('validation', 'validation', validation(main)),
    ...(hasPenalised ? end(noPenalty, 'without', validation(plain) ?? training(plain)) : []),
  ]
}
