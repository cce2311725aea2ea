// Both losses against number of points, with the penalty and without: grid, axes, the noise floor, and the visitor's own network.
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts'
import { axisLabel, IN_ORDER, plainAxis } from '../../../ui/kit/charts/axes/axis-style'
import { beyondMark } from '../../../ui/kit/charts/beyond-mark'
import { LineEnds } from '../../../ui/kit/charts/LineEnds'
import type { LineEnd } from '../../../ui/kit/charts/line-end'
import { ownLoss } from '../../../ui/kit/charts/loss/own-loss'
import { BASE_AXIS_HEIGHT, type Plot, VALUE_AXIS_WIDTH } from '../../../ui/kit/charts/plot'
import { lineLooks } from '../../../ui/kit/charts/rungs/rung-looks'
import { textWidth } from '../../../ui/kit/charts/text-width'
import type { Size } from '../../../ui/kit/element-size'
import { formatLoss, formatTick } from '../../../ui/kit/format'
import { useLab } from '../../../ui/kit/session-context'
import type { CountFound } from '../shared/wire'
import { COUNT_MARGIN, type CountFrame, type CountPoint, mainFound } from './count-frame'
import '../../../ui/kit/charts/loss/levels.css'

const line = { type: 'linear', activeDot: false, isAnimationActive: false, zIndex: IN_ORDER } as const

const training = (found: CountFound | undefined) => (found && !found.hasDiverged ? found.trainingLoss : null)
const validation = (found: CountFound | undefined) =>
  found && !found.hasDiverged ? found.validationLoss : null

// Stable functions, so that recharts does not compute its lines anew for the same data.
const mainTraining = (point: CountPoint) => training(mainFound(point))
const mainValidation = (point: CountPoint) => validation(mainFound(point))
const plainTraining = ({ plain, penalised }: CountPoint) => (penalised ? training(plain) : null)
const plainValidation = ({ plain, penalised }: CountPoint) => (penalised ? validation(plain) : null)

export function CountChart({ frame, size, plot }: { frame: CountFrame; size: Size; plot: Plot }) {
  const { points, losses, guessing, floor } = frame
  const smallest = points[0]?.count ?? 1
  return (
    <LineChart {...size} data={points} margin={COUNT_MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="position"
        domain={[0, Math.max(1, points.at(-1)?.position ?? 0)]}
        ticks={ticksWithRoom(points, plot)}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={(position: number) => formatTick(Math.round(smallest * 2 ** position))}
        label={axisLabel('training points')}
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
      {floor !== undefined && (
        <line
          className="floor"
          x1={plot.x}
          x2={plot.x + plot.width}
          y1={plot.yOf(floor)}
          y2={plot.yOf(floor)}
        />
      )}
      <Line {...line} {...lineLooks.plainTraining} dataKey={plainTraining} dot={false} />
      <Line {...line} {...lineLooks.plainValidation} dataKey={plainValidation} dot={false} />
      <Line {...line} {...lineLooks.training} dataKey={mainTraining} dot={false} />
      <Line {...line} {...lineLooks.validation} dataKey={mainValidation} dot={false} />
      {points.map((point) => (
        <Dot key={point.count} point={point} plot={plot} max={losses.max} />
      ))}
      <Own frame={frame} plot={plot} />
      {/* How high those are that have left the axis stands in the sentence and in the table. */}
      <LineEnds ends={endsOf(frame)} plot={plot} max={Number.POSITIVE_INFINITY} />
    </LineChart>
  )
}

/** From the left, those whose number does not touch the one before. */
function ticksWithRoom(points: readonly CountPoint[], plot: Plot): number[] {
  let free = Number.NEGATIVE_INFINITY
  return points.flatMap(({ count, position }) => {
    const [x, half] = [plot.xOf(position), textWidth(formatTick(count)) / 2]
    if (x - half < free) return []
    free = x + half + 6
    return [position]
  })
}

/** A dot where a validation loss of the main line is, an arrow where any has left the axis. */
function Dot({ point, plot, max }: { point: CountPoint; plot: Plot; max: number }) {
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
function Own({ frame, plot }: { frame: CountFrame; plot: Plot }) {
  const loss = useLab(ownLoss)
  const count = useLab((state) => state.run?.training.inputs.length)
  const own = frame.points.find((point) => point.count === count)
  if (loss === undefined || !own) return null
  return (
    <g className="own-network">
      <circle cx={plot.xOf(own.position)} cy={plot.yOf(loss)} r={5.5}>
        <title>{`Your network: ${formatLoss(loss)}`}</title>
      </circle>
    </g>
  )
}

function endsOf({ points, hasPenalised }: CountFrame): LineEnd[] {
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
