// One step, and back to the beginning.
import { attempt } from '../../kit/attempt'
import { useLab, useSession } from '../../kit/session-context'
import './header.css'

export function StepAndReset() {
  const session = useSession()
  const isReady = useLab((state) => state.connection === 'ready')
  return (
    <>
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
    </>
  )
}
