// A small slider: its name and symbol at the left, its value at the right, the track under both.
import type { TermId } from '../../../catalog/terms/terms'
import { Explained } from '../terms/Explained'
import type { Gesture } from './gesture'
import type { Scale } from './scale'
import './row.css'
import './slider.css'

interface SliderProps {
  label: string
  /** What it means, where that is explained. */
  term?: TermId | undefined
  symbol?: string | undefined
  value: number
  scale: Scale
  /** The value as it is shown and spoken. */
  text: string
  /** The id of what says more. */
  describedBy?: string | undefined
  gesture: Gesture
  onMove(value: number): void
}

export function Slider({
  label,
  term,
  symbol,
  value,
  scale,
  text,
  describedBy,
  gesture,
  onMove,
}: SliderProps) {
  const move = (position: number) => {
    gesture.change()
    onMove(scale.valueAt(position))
  }
  const name = (
    <>
      {label} {symbol && <i className="symbol">{symbol}</i>}
    </>
  )
  // A button in a label would be a second thing that it is the label of.
  const Box = term ? 'div' : 'label'
  return (
    <Box className="tune">
      <span className="row">
        <span>{term ? <Explained term={term}>{name}</Explained> : name}</span>
        <b>{text}</b>
      </span>
      <input
        type="range"
        min={0}
        max={scale.positions}
        step={1}
        value={scale.positionOf(value)}
        aria-label={label}
        aria-valuetext={text}
        aria-describedby={describedBy}
        {...gesture.handlers}
        onChange={(event) => move(event.currentTarget.valueAsNumber)}
      />
    </Box>
  )
}
