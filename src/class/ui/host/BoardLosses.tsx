// What the host's networks have come to, over the axis of λ: both losses, the valley, and what guessing costs.
import { significant } from '../../../catalog/number-text'
import { LAMBDA_POSITIONS, positionOf } from '../../../experiment/lambda-scale'
import { beyondMark } from '../../../ui/kit/charts/beyond-mark'
import { linePath } from '../../../ui/kit/charts/path/line-path'
import { formatLoss } from '../../../ui/kit/format'
import type { LadderTruth } from '../../shared/groups'
import type { TruthRung as Rung } from '../../shared/truth'
import type { Valley } from '../../shared/valley'
import { BoardScale } from './BoardScale'
import type { BoardFrame } from './board-frame'

interface BoardLossesProps {
  frame: BoardFrame
  truth: LadderTruth
  valley: Valley | undefined
}

export function BoardLosses({ frame, truth: { rungs, guessing }, valley }: BoardLossesProps) {
  const { xOf, top, ground } = frame
  return (
    <>
      {valley?.spans.map(({ from, to }) => (
        <rect
          key={from}
          className="board-valley"
          x={xOf(from) - 1}
          width={xOf(to) - xOf(from) + 2}
          y={top}
          height={ground - top}
        />
      ))}
      <BoardScale {...{ frame, guessing }} />
      <path className="board-training" d={lineOf(frame, rungs, ({ training }) => training)} />
      <path className="board-validation" d={lineOf(frame, rungs, ({ validation }) => validation)} />
      {rungs.map((rung) => (
        <Point key={rung.lambda} {...{ frame, rung }} />
      ))}
      <Beyond frame={frame} rungs={rungs} />
      {valley && <Lowest frame={frame} lowest={valley.lowest} />}
      <Names {...{ frame, rungs }} lowest={valley && placeOfLowest(frame, valley.lowest)} />
    </>
  )
}

/** What lies higher than the axis goes along its top. */
function lineOf({ xOf, yOf }: BoardFrame, rungs: readonly Rung[], lossOf: (rung: Rung) => number | null) {
  return linePath(
    rungs.map((rung) => {
      const loss = lossOf(rung)
      return rung.validation === null || loss === null
        ? undefined
        : { x: xOf(positionOf(rung.lambda)), y: yOf(loss) }
    }),
  )
}

function Point({ frame, rung: { lambda, validation } }: { frame: BoardFrame; rung: Rung }) {
  const x = frame.xOf(positionOf(lambda))
  if (validation === null) return null
  if (validation > frame.axis.max) return <path className="board-beyond" d={beyondMark(x, frame.top)} />
  return <circle className="board-point" cx={x} cy={frame.yOf(validation)} r={0.26 * frame.unit} />
}

/** How high it goes on beyond the axis. */
function Beyond({ frame, rungs }: { frame: BoardFrame; rungs: readonly Rung[] }) {
  const { xOf, top, unit, axis } = frame
  const highest = rungs.toSorted((a, b) => (b.validation ?? 0) - (a.validation ?? 0))[0]
  if (!highest?.validation || highest.validation <= axis.max) return null
  const isLeft = positionOf(highest.lambda) < LAMBDA_POSITIONS / 2
  return (
    <text
      className="board-name tone-validation"
      x={xOf(positionOf(highest.lambda)) + (isLeft ? 0.6 : -0.6) * unit}
      y={top + 1.4 * unit}
      textAnchor={isLeft ? 'start' : 'end'}
    >
      ↑ {formatLoss(highest.validation)} at λ = {significant(highest.lambda)}
    </text>
  )
}

type PlaceOfLowest = ReturnType<typeof placeOfLowest>

/** Over its point, where the shading leaves it free. */
function placeOfLowest(
  { unit, xOf, yOf, top, left, right }: BoardFrame,
  { lambda, validation }: Valley['lowest'],
) {
  const [x, y] = [xOf(positionOf(lambda)), yOf(validation)]
  const nameY = Math.min(Math.max(top + unit, y - 5 * unit), y - 1.6 * unit)
  const half = 8.6 * unit
  const at = Math.min(Math.max(x, left + half), right - half)
  return { x, y, nameY, at, end: at + half }
}

function Lowest({ frame, lowest }: { frame: BoardFrame; lowest: Valley['lowest'] }) {
  const { unit } = frame
  const { x, y, nameY, at } = placeOfLowest(frame, lowest)
  return (
    <g className="board-lowest">
      <line x1={x} x2={x} y1={nameY + 0.5 * unit} y2={y - 0.6 * unit} />
      <circle cx={x} cy={y} r={0.6 * unit} />
      <text x={at} y={nameY} textAnchor="middle">
        lowest: {formatLoss(lowest.validation)} at λ = {significant(lowest.lambda)}
      </text>
    </g>
  )
}

/** Names that are closer lie over each other. */
const LINE_OF_TEXT = 1.1

interface NamesProps {
  frame: BoardFrame
  rungs: readonly Rung[]
  lowest: PlaceOfLowest | undefined
}

/** At their ends where they are apart, else at the place where they are furthest apart. */
function Names({ frame, rungs, lowest }: NamesProps) {
  const { xOf, yOf, unit, axis } = frame
  const sound = rungs.filter(({ validation }) => validation !== null)
  const gapOf = ({ training, validation }: Rung) =>
    Math.min(validation ?? 0, axis.max) - Math.min(training, axis.max)
  const widest = sound.toSorted((a, b) => gapOf(b) - gapOf(a)).find(({ lambda }) => positionOf(lambda) > 8)
  const last = sound.at(-1)
  if (!widest || !last) return null
  const [endX, endY] = [xOf(positionOf(last.lambda)), yOf(last.validation ?? 0)]
  const nameY = endY - 0.7 * unit
  const isTaken =
    lowest && lowest.end > endX - 5 * unit && Math.abs(lowest.nameY - nameY) < LINE_OF_TEXT * unit
  return (
    <>
      <text
        className="board-name tone-training"
        x={xOf(positionOf(widest.lambda))}
        y={yOf(widest.training) - 0.6 * unit}
      >
        training
      </text>
      <text
        className="board-name tone-validation"
        x={endX}
        y={isTaken ? lowest.nameY - LINE_OF_TEXT * unit : nameY}
        textAnchor="end"
      >
        validation
      </text>
    </>
  )
}
