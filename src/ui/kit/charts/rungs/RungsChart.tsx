// Both losses over a number, with the penalty and without: grid, axes, levels, lines, and the visitor's own network.
import { type ReactNode, useMemo } from 'react'
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts'
import type { Size } from '../../element-size'
import { formatLoss, formatTick } from '../../format'
import { useLab } from '../../session-context'
import { axisLabel, IN_ORDER, plainAxis } from '../axes/axis-style'
import type { NetworkLosses } from '../axes/loss-top'
import { beyondMark } from '../beyond-mark'
import { LineEnds } from '../LineEnds'
import type { LineEnd } from '../line-end'
import { ownLoss } from '../loss/own-loss'
import { BASE_AXIS_HEIGHT, type Margin, type Plot, VALUE_AXIS_WIDTH } from '../plot'
import { lineLooks } from './rung-looks'
import { linePoints, mainFound, type RungPoint, type RungsFrame } from './rungs-frame'
import '../loss/levels.css'

const line = { type: 'linear', activeDot: false, isAnimationActive: false, zIndex: IN_ORDER } as const

const training = (found: NetworkLosses) => (found.hasDiverged ? null : found.trainingLoss)
const validation = (found: NetworkLosses) => (found.hasDiverged ? null : found.validationLoss)

// Stable functions, so that recharts does not compute its lines anew for the same data.
const mainTraining = (point: RungPoint) => training(mainFound(point))
const mainValidation = (point: RungPoint) => validation(mainFound(point))
const plainTraining = ({ plain, penalised }: RungPoint) => (penalised ? training(plain) : null)
const plainValidation = ({ plain, penalised }: RungPoint) => (penalised ? validation(plain) : null)

interface RungsChartProps {
  frame: RungsFrame
  size: Size
  plot: Plot
  margin: Margin
  /** Of the number: what it is, which of them stand below, and as what. */
  label: string
  ticks: number[]
  tickOf(position: number): string
  /** What nobody gets below on new points, where it is known and the axis has it. */
  floor?: number | undefined
  /** Where the visitor's own network stands; nowhere where none of these is like it. */
  own: number | undefined
  /** Over the lines. */
  children?: ReactNode
}

export function RungsChart({ frame, size, plot, margin, children, ...of }: RungsChartProps) {
  const { points, losses, guessing } = frame
  const data = useMemo(() => linePoints(frame), [frame])
  return (
    <LineChart {...size} data={data} margin={margin} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="position"
        domain={[0, Math.max(1, points.at(-1)?.position ?? 0)]}
        ticks={of.ticks}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={of.tickOf}
        label={axisLabel(of.label)}
      />
      <YAxis
        {...plainAxis}
        domain={[losses.min, losses.max]}
        ticks={losses.ticks}
        width={VALUE_AXIS_WIDTH}
        tickFormatter={formatTick}
      />
      <Level className="guessing" loss={guessing} plot={plot} />
      {of.floor !== undefined && <Level className="floor" loss={of.floor} plot={plot} />}
      <Line {...line} {...lineLooks.plainTraining} dataKey={plainTraining} dot={false} />
      <Line {...line} {...lineLooks.plainValidation} dataKey={plainValidation} dot={false} />
      <Line {...line} {...lineLooks.training} dataKey={mainTraining} dot={false} />
      <Line {...line} {...lineLooks.validation} dataKey={mainValidation} dot={false} />
      {points.map((point) => (
        <Dot key={point.value} point={point} plot={plot} max={losses.max} />
      ))}
      <Own position={of.own} plot={plot} />
      {/* How high those are that have left the axis stands in the sentence and in the table. */}
      <LineEnds ends={endsOf(frame)} plot={plot} max={Number.POSITIVE_INFINITY} />
      {children}
    </LineChart>
  )
}

function Level({ className, loss, plot }: { className: string; loss: number; plot: Plot }) {
  const y = plot.yOf(loss)
  return <line className={className} x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
}

/** A dot where a validation loss of the main line is, an arrow where any has left the axis. */
function Dot({ point, plot, max }: { point: RungPoint; plot: Plot; max: number }) {
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
function Own({ position, plot }: { position: number | undefined; plot: Plot }) {
  const loss = useLab(ownLoss)
  if (loss === undefined || position === undefined) return null
  return (
    <g className="own-network">
      <circle cx={plot.xOf(position)} cy={plot.yOf(loss)} r={5.5}>
        <title>{`Your network: ${formatLoss(loss)}`}</title>
      </circle>
    </g>
  )
}

function endsOf({ points, hasPenalised }: RungsFrame): LineEnd[] {
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
