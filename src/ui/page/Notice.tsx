// One sentence on something refused, over the foot of the fit, until it is dismissed: nothing moves for it.
import { useLab, useSession } from '../kit/session-context'
import './notice.css'

export function Notice() {
  const session = useSession()
  const notice = useLab((state) => state.notice)
  return (
    <div className="notice" role="status">
      {notice && (
        <p>
          {notice}
          <button type="button" aria-label="Dismiss" onClick={() => session.dismissNotice()}>
            ×
          </button>
        </p>
      )}
    </div>
  )
}
