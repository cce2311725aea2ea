// The drawn valleys, thin over each other; once it is revealed the true one over them.
import { useRef } from 'react'
import { counted } from '../../../catalog/number-text'
import { axisFromZero } from '../../../ui/kit/charts/axes/value-axis'
import { linePath } from '../../../ui/kit/charts/path/line-path'
import { useLab } from '../../../ui/kit/session-context'
import { valleyPositions } from '../../shared/answer'
import type { LadderTruth } from '../../shared/groups'
import { valleyOf } from '../../shared/valley'
import { highestDrawn } from '../valley-axis'
import { BoardAxis } from './BoardAxis'
import { BoardLosses } from './BoardLosses'
import { BoardScale } from './BoardScale'
import { type BoardFrame, boardFrame } from './board-frame'
import { useBoardSize } from './use-board-size'

interface ValleyBoardProps {
  truth: LadderTruth | undefined
  /** A loss at each of `valleyPositions`, drawing by drawing, round by round, oldest first. */
  rounds: readonly (readonly (readonly number[])[])[]
}

export function ValleyBoard({ truth, rounds }: ValleyBoardProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useBoardSize(box)
  const guessing = useLab((state) => state.run?.nullLoss ?? 1)
  const frame = size && withAxis(boardFrame(size, truth, []), guessing)
  const count = rounds.at(-1)?.length ?? 0
  const words = `${counted(count, 'drawn valley')}${truth ? ', and the true one' : ''}`
  return (
    <div ref={box} className="class-board" data-testid="valley-board">
      {size && frame && (
        <svg width={size.width} height={size.height} role="img" aria-label={words}>
          <BoardAxis frame={frame} />
          {!truth && <BoardScale {...{ frame, guessing }} />}
          {rounds.map((drawn, round) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a round is known by its place.
            <Drawn key={round} {...{ frame, drawn }} isNewest={round === rounds.length - 1} />
          ))}
          {truth && <BoardLosses {...{ frame, truth }} valley={valleyOf(truth.rungs)} />}
        </svg>
      )}
    </div>
  )
}

interface DrawnProps {
  frame: BoardFrame
  drawn: readonly (readonly number[])[]
  isNewest: boolean
}

function Drawn({ frame, drawn, isNewest }: DrawnProps) {
  return (
    <g className="drawn-valleys" data-round={isNewest ? 'now' : 'before'}>
      {drawn.map((losses, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawings have no names here.
        <path key={i} d={drawnLine(frame, losses)} />
      ))}
    </g>
  )
}

/** As high as a student can draw: what is higher goes along the top. */
function withAxis(frame: BoardFrame, guessing: number): BoardFrame {
  const axis = axisFromZero(highestDrawn(guessing), 4)
  const { foot, top } = frame
  return { ...frame, axis, yOf: (loss) => foot - ((foot - top) * Math.min(loss, axis.max)) / axis.max }
}

function drawnLine({ xOf, yOf }: BoardFrame, losses: readonly number[]): string {
  return linePath(valleyPositions.map((position, k) => ({ x: xOf(position), y: yOf(losses[k] ?? 0) })))
}
