// How far the run is.
import { formatCount } from '../../../experiment/format-count'
import { useLab } from '../../kit/session-context'
import './header.css'

export function StepCounter() {
  const step = useLab((state) => state.step)
  return (
    <span className="step-counter">
      step <b>{formatCount(step)}</b>
    </span>
  )
}
