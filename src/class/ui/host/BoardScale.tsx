// How high a loss is on the board, and what guessing costs.
import { formatTick } from '../../../ui/kit/format'
import type { BoardFrame } from './board-frame'

export function BoardScale({ frame, guessing }: { frame: BoardFrame; guessing: number }) {
  const { yOf, left, right, unit, axis } = frame
  return (
    <>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line className="board-grid" x1={left} x2={right} y1={yOf(tick)} y2={yOf(tick)} />
          <text className="board-tick" x={left - 0.6 * unit} y={yOf(tick)} dy="0.35em" textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      <line className="board-guessing" x1={left} x2={right} y1={yOf(guessing)} y2={yOf(guessing)} />
      <text className="board-tick" x={left + 0.4 * unit} y={yOf(guessing) - 0.4 * unit}>
        always guessing
      </text>
    </>
  )
}
