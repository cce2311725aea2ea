// What is pointed at in the network, by a pointer or by the keys of a slider that nobody sees.
import { type PointerEvent, useRef } from 'react'
import type { Size } from '../element-size'
import { sayConnection } from './connection'
import type { NetworkFrame } from './network-frame'
import { afterKey } from './network-keys'
import type { NetworkPicture, Place } from './picture'
import '../charts/step-chart.css'

interface NetworkPointerProps {
  frame: NetworkFrame
  picture: NetworkPicture
  size: Size
  at: number | undefined
  onPoint(at: number | undefined): void
}

export function NetworkPointer({ frame, picture, size, at, onPoint }: NetworkPointerProps) {
  const slider = useRef<HTMLInputElement>(null)
  const point = ({ nativeEvent: { offsetX: x, offsetY: y } }: PointerEvent) => onPoint(picture.hit({ x, y }))
  const place = at === undefined ? undefined : picture.placeOf(at)
  const last = (frame.layout.at(-1)?.biases.end ?? 1) - 1
  return (
    <div
      className="network-pointer"
      onPointerMove={point}
      onPointerDown={(event) => {
        point(event)
        slider.current?.focus({ preventScroll: true })
        // The browser would move the focus once more.
        event.preventDefault()
      }}
      // A finger that was lifted has left, too: what it pointed at stays to be read.
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onPoint(undefined)}
    >
      <input
        ref={slider}
        className="step-slider"
        type="range"
        aria-label="Weight or bias of the network"
        min={0}
        max={last}
        value={at ?? 0}
        aria-valuetext={at === undefined ? 'none chosen' : sayConnection(frame, at)}
        onChange={(event) => onPoint(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return
          const next = event.key === 'Escape' ? undefined : afterKey(frame.layout, at, event.key)
          if (next === undefined && (event.key !== 'Escape' || at === undefined)) return
          onPoint(next)
          event.preventDefault()
        }}
      />
      {place && (
        <svg className="network-focus" aria-hidden="true" {...size}>
          <Mark place={place} />
        </svg>
      )}
    </div>
  )
}

function Mark({ place }: { place: Place }) {
  if (place.kind === 'line') {
    const { from, to } = place
    return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
  }
  if (place.kind === 'unit') return <circle cx={place.at.x} cy={place.at.y} r={place.radius + 3} />
  const { left, top, width, height } = place
  const [wide, high] = [Math.max(width, 5), Math.max(height, 5)]
  return (
    <rect
      x={left + (width - wide) / 2 - 1}
      y={top + (height - high) / 2 - 1}
      width={wide + 2}
      height={high + 2}
    />
  )
}
