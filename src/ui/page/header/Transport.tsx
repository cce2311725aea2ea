// Step, reset, and how fast it plays.
import type { Speed } from '../../../session/state'
import { useLab, useSession } from '../../kit/session-context'
import { StepAndReset } from './StepAndReset'

const speeds: Record<Speed, string> = { preset: '1×', double: '2×', full: 'full' }

export function Transport() {
  const session = useSession()
  const speed = useLab((state) => state.speed)
  return (
    <div className="transport">
      <StepAndReset />
      <span className="speed" aria-hidden="true">
        speed
      </span>
      <select
        aria-label="Speed"
        title="How fast it plays"
        value={speed}
        onChange={(event) => session.setSpeed(event.currentTarget.value as Speed)}
      >
        {Object.entries(speeds).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
