// The slider's own axis on the board, and the ground that dots stand on.
import { positionOf } from '../../../experiment/lambda-scale'
import { sliderTicks } from '../../../ui/page/penalty/slider-ticks'
import type { BoardFrame } from './board-frame'

export function BoardAxis({ frame: { xOf, foot, ground, left, right, unit } }: { frame: BoardFrame }) {
  return (
    <>
      <line className="board-track" x1={left} x2={right} y1={foot + 0.4 * unit} y2={foot + 0.4 * unit} />
      {sliderTicks.map(({ lambda, label }) => (
        <text
          key={label}
          className="board-tick"
          x={xOf(positionOf(lambda))}
          y={foot + 1.9 * unit}
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
      <text className="board-sign" x={left - 1.9 * unit} y={foot + 1.9 * unit}>
        λ
      </text>
      {ground > foot && <line className="board-ground" x1={left} x2={right} y1={ground} y2={ground} />}
    </>
  )
}
