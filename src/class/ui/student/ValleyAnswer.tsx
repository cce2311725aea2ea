// The valley, drawn with a finger on the slider's own axis, or put place by place.
import { type PointerEvent, useRef, useState } from 'react'
import { significant } from '../../../catalog/number-text'
import { extent } from '../../../experiment/extent'
import { LAMBDA_POSITIONS, lambdaAt, positionOf } from '../../../experiment/lambda-scale'
import { linePath } from '../../../ui/kit/charts/path/line-path'
import { useElementSize } from '../../../ui/kit/element-size'
import { formatLoss } from '../../../ui/kit/format'
import { useLab } from '../../../ui/kit/session-context'
import { sliderTicks } from '../../../ui/page/penalty/slider-ticks'
import { valleyPositions } from '../../shared/answer'
import { highestDrawn } from '../valley-axis'
import { nearestPlace, type Spot, spotAt, stroke } from './drawn-valley'
import { PlaceByPlace } from './PlaceByPlace'

interface ValleyAnswerProps {
  /** None until one is drawn. */
  losses: readonly number[] | undefined
  isOpen: boolean
  onChange(losses: readonly number[]): void
}

/** Left of the axis, and above and below it; pixels. */
const LEFT = 34
const EDGE = 10

export function ValleyAnswer({ losses, isOpen, onChange }: ValleyAnswerProps) {
  const guessing = useLab((state) => state.run?.nullLoss ?? 1)
  const highest = highestDrawn(guessing)
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const last = useRef<Spot>(undefined)
  const [place, setPlace] = useState(6)
  // Level at what guessing costs, until it is drawn.
  const standing = [...(losses ?? valleyPositions.map(() => guessing))]
  const width = Math.max(1, (size?.width ?? 0) - LEFT - EDGE)
  const height = Math.max(1, (size?.height ?? 0) - 2 * EDGE)
  const xOf = (position: number) => LEFT + (width * position) / LAMBDA_POSITIONS
  const yOf = (loss: number) => EDGE + height * (1 - Math.min(loss, highest) / highest)
  const draw = ({ clientX, clientY, buttons }: PointerEvent) => {
    if (!isOpen || buttons !== 1 || !box.current) return
    const { left, top } = box.current.getBoundingClientRect()
    const spot = spotAt((clientX - left - LEFT) / width, (clientY - top - EDGE) / height, highest)
    onChange(stroke(standing, last.current ?? spot, spot))
    last.current = spot
    setPlace(nearestPlace(spot.position))
  }
  return (
    <div className="student-valley">
      {isOpen && <p>Draw with a finger how high validation is at each λ.</p>}
      <div
        ref={box}
        className="valley-field"
        role="img"
        aria-label={inWords(losses)}
        onPointerDown={(event) => {
          last.current = undefined
          event.currentTarget.setPointerCapture(event.pointerId)
          draw(event)
        }}
        onPointerMove={draw}
      >
        {size && (
          <svg width={size.width} height={size.height} aria-hidden="true">
            <line
              className="board-guessing"
              x1={LEFT}
              x2={LEFT + width}
              y1={yOf(guessing)}
              y2={yOf(guessing)}
            />
            <text className="board-tick" x={LEFT + 4} y={yOf(guessing) - 4}>
              always guessing
            </text>
            {[0, highest].map((loss) => (
              <text key={loss} className="board-tick" x={LEFT - 6} y={yOf(loss)} dy="0.35em" textAnchor="end">
                {significant(Number(loss.toPrecision(2)))}
              </text>
            ))}
            <path
              className={losses ? 'own-valley' : 'own-valley undrawn'}
              d={linePath(valleyPositions.map((at, k) => ({ x: xOf(at), y: yOf(standing[k] ?? 0) })))}
            />
            {losses && isOpen && (
              <circle
                className="own-place"
                cx={xOf(valleyPositions[place]!)}
                cy={yOf(standing[place]!)}
                r={6}
              />
            )}
          </svg>
        )}
      </div>
      <div className="lambda-ticks valley-ticks" aria-hidden="true">
        {sliderTicks.map(({ lambda, label }) => (
          <span key={lambda} style={{ left: `${(100 * positionOf(lambda)) / LAMBDA_POSITIONS}%` }}>
            {label}
          </span>
        ))}
      </div>
      {isOpen && (
        <PlaceByPlace
          {...{ place, highest }}
          loss={standing[place]!}
          onPlace={setPlace}
          onLoss={(loss) => onChange(standing.with(place, loss))}
        />
      )}
    </div>
  )
}

function inWords(losses: readonly number[] | undefined): string {
  if (!losses) return 'Validation loss against λ: nothing is drawn yet'
  const [lowest] = extent(losses)
  const at = significant(lambdaAt(valleyPositions[losses.indexOf(lowest)]!))
  return `Your valley: validation loss against λ, lowest ${formatLoss(lowest)} at λ ${at}`
}
