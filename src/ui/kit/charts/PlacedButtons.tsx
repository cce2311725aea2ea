// Buttons over a picture, one for each of its points and invisible. One stop for Tab; arrows go from one to the next.
import { type KeyboardEvent, useRef, useState } from 'react'
import './placed-buttons.css'

export interface Place {
  value: number
  words: string
  /** Its middle, CSS pixels. */
  x: number
}

interface PlacedButtonsProps {
  label: string
  /** Ascending. */
  places: readonly Place[]
  /** Which one Tab comes to first. */
  first: number
  width: number
  /** What a press does. */
  hint: string
  onPress(value: number): void
}

export function PlacedButtons({ label, places, first, width, hint, onPress }: PlacedButtonsProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  const [current, setCurrent] = useState<number>()
  const reached = Math.min(current ?? first, places.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: reached - 1, ArrowRight: reached + 1, Home: 0, End: places.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <fieldset ref={group} className="placed-buttons" aria-label={label} onKeyDown={onKeyDown}>
      {places.map(({ value, words, x }, k) => {
        const left = k === 0 ? 0 : (places[k - 1]!.x + x) / 2
        const right = k === places.length - 1 ? width : (x + places[k + 1]!.x) / 2
        return (
          <button
            key={value}
            type="button"
            tabIndex={k === reached ? 0 : -1}
            aria-label={words}
            title={`${words}. ${hint}`}
            style={{ left, width: right - left }}
            onFocus={() => setCurrent(k)}
            onClick={() => onPress(value)}
          >
            <i style={{ left: x - left }} />
          </button>
        )
      })}
    </fieldset>
  )
}
