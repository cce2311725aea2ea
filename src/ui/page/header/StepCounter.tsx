// How far the run is.
import { formatCount } from '../../../catalog/number-text'
import { useLab } from '../../kit/session-context'
import { Explained } from '../../kit/terms/Explained'
import './header.css'

export function StepCounter() {
  const step = useLab((state) => state.step)
  return (
    <span className="step-counter">
      <Explained term="step">step</Explained> <b>{formatCount(step)}</b>
    </span>
  )
}
