// A ring round the point that was changed last.
import type { Size } from '../../kit/element-size'
import { useLab } from '../../kit/session-context'
import type { Board } from './hand'
import { lastSpot, type Spot } from './points'

const RADIUS = 11

/** So near it the hand has words of its own. */
const CLOSE = 40

interface LastPointProps {
  board: Board
  size: Size
  hand: Spot | undefined
}

export function LastPoint({ board, size, hand }: LastPointProps) {
  const state = useLab((state) => state)
  const spot = lastSpot(state.drawn?.at(-1), state, board.on)
  if (!spot) return null
  const isClose = hand !== undefined && Math.hypot(hand.x - spot.x, hand.y - spot.y) < CLOSE
  const isLeft = spot.x > 0.7 * size.width
  return (
    <g className="last-point">
      <circle cx={spot.x} cy={spot.y} r={RADIUS} />
      {!isClose && (
        <text x={spot.x + (isLeft ? -16 : 16)} y={spot.y + 4} textAnchor={isLeft ? 'end' : 'start'}>
          your last point
        </text>
      )}
    </g>
  )
}
