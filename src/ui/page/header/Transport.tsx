// Step, reset, and how fast it plays.
import type { Speed } from '../../../session/state'
import { attempt } from '../../kit/attempt'
import { useLab, useSession } from '../../kit/session-context'

const speeds: Record<Speed, string> = { preset: '1×', double: '2×', full: 'full' }

export function Transport() {
  const session = useSession()
  const isReady = useLab((state) => state.connection === 'ready')
  const speed = useLab((state) => state.speed)
  return (
    <div className="transport">
      <button
        type="button"
        disabled={!isReady}
        aria-keyshortcuts="S"
        title="Train one step (S)"
        onClick={() => attempt(session, () => session.step())}
      >
        Step
      </button>
      <button
        type="button"
        disabled={!isReady}
        aria-keyshortcuts="R"
        title="Begin again at step 0, from the same seed (R)"
        onClick={() => attempt(session, () => session.reset())}
      >
        Reset
      </button>
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
