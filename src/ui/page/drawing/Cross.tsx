// Where the hand is: a cross with its values to add there, a ring round the point that it would take.
import type { Size } from '../../kit/element-size'
import { useDrawingTools } from './drawing-tools'
import { placeOf } from './drawing-words'
import { type Board, nearestTo } from './hand'
import { type Spot, valuesAt } from './points'

const ARM = 16
const RADIUS = 10

interface CrossProps {
  board: Board
  spot: Spot
  /** A point follows it. */
  isHeld: boolean
  size: Size
}

export function Cross({ board, spot, isHeld, size }: CrossProps) {
  const tool = useDrawingTools((state) => state.tool)
  const takes = typeof tool !== 'number' && !isHeld
  const nearest = takes ? nearestTo(board, spot) : undefined
  const { x, y } = spot
  const [right, low] = [x > size.width - 120, y > size.height - 30]
  return (
    <g className="draw-cross">
      <path d={`M${x - ARM} ${y}h${2 * ARM}M${x} ${y - ARM}v${2 * ARM}`} />
      {nearest && <circle cx={nearest.x} cy={nearest.y} r={RADIUS} />}
      {!takes && (
        <text x={x + (right ? -20 : 20)} y={y + (low ? -10 : 22)} textAnchor={right ? 'end' : 'start'}>
          {placeOf(valuesAt(spot, board.on, board.frame), [])}
        </text>
      )}
    </g>
  )
}
