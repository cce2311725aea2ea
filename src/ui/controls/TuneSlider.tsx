// A small slider for what may change while a run goes on.
import type { Tuning } from '../../experiment/experiment'
import { attempt } from '../attempt'
import { useSession } from '../session-context'
import { useGesture } from './gesture'
import type { Scale } from './scale'

interface TuneSliderProps {
  label: string
  value: number
  scale: Scale
  text: string
  tuning(value: number): Tuning
}

export function TuneSlider({ label, value, scale, text, tuning }: TuneSliderProps) {
  const session = useSession()
  const gesture = useGesture()
  const move = (position: number) => {
    gesture.change()
    attempt(session, () => session.tune(tuning(scale.valueAt(position))))
  }
  return (
    <label className="tune">
      <span className="row">
        {label} <b>{text}</b>
      </span>
      <input
        type="range"
        min={0}
        max={scale.positions}
        step={1}
        value={scale.positionOf(value)}
        aria-valuetext={text}
        {...gesture.handlers}
        onChange={(event) => move(event.currentTarget.valueAsNumber)}
      />
    </label>
  )
}
