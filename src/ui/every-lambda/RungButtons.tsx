// A button for each rung, invisible over the picture: pressed, λ goes there. One stop for Tab; arrows go from rung to rung.
import { type KeyboardEvent, useRef, useState } from 'react'
import { lambdaTuning } from '../../session/lambda-tuning'
import { useTuneOnce } from '../penalty/tune-once'

export interface PlacedRung {
  value: number
  words: string
  /** Its middle, CSS pixels. */
  x: number
}

interface RungButtonsProps {
  rungs: readonly PlacedRung[]
  /** Which one Tab comes to first. */
  first: number
  width: number
}

export function RungButtons({ rungs, first, width }: RungButtonsProps) {
  const tuneOnce = useTuneOnce()
  const group = useRef<HTMLFieldSetElement>(null)
  const [current, setCurrent] = useState<number>()
  const reached = Math.min(current ?? first, rungs.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: reached - 1, ArrowRight: reached + 1, Home: 0, End: rungs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <fieldset ref={group} className="rungs" aria-label="Every λ" onKeyDown={onKeyDown}>
      {rungs.map(({ value, words, x }, k) => {
        const left = k === 0 ? 0 : (rungs[k - 1]!.x + x) / 2
        const right = k === rungs.length - 1 ? width : (x + rungs[k + 1]!.x) / 2
        return (
          <button
            key={value}
            type="button"
            tabIndex={k === reached ? 0 : -1}
            aria-label={words}
            title={`${words}. Press to move λ here.`}
            data-lambda={value}
            style={{ left, width: right - left }}
            onFocus={() => setCurrent(k)}
            onClick={() => tuneOnce((experiment) => lambdaTuning(experiment, value))}
          >
            <i style={{ left: x - left }} />
          </button>
        )
      })}
    </fieldset>
  )
}
