// A way out where the engine could not be started, or stopped; why, the sentence on top says.
import { useLab, useSession } from '../kit/session-context'
import './failure.css'

export function Failure() {
  const session = useSession()
  const hasFailed = useLab((state) => state.connection === 'failed' || state.status === 'failed')
  const lacksThread = useLab((state) => state.lacksThread)
  const hasRun = useLab((state) => state.run !== undefined)
  if (!hasFailed) return null
  const elsewhere = lacksThread ? undefined : addressOnProcessor()
  return (
    <div className="failure" role="alert">
      <h2>Nothing can be trained on this page as it is.</h2>
      <button type="button" onClick={() => (hasRun ? session.retry() : location.reload())}>
        Try again
      </button>
      {elsewhere && <a href={elsewhere}>Train on the processor instead</a>}
    </div>
  )
}

/** Undefined where it is the processor that failed. */
function addressOnProcessor(): string | undefined {
  const url = new URL(location.href)
  if (url.searchParams.get('engine') === 'cpu') return undefined
  url.searchParams.set('engine', 'cpu')
  return url.href
}
