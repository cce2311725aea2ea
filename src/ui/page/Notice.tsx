// One sentence on something refused, over the foot of the fit, until it is dismissed: nothing moves for it.
import { useRef } from 'react'
import { useLab, useSession } from '../kit/session-context'
import './notice.css'

export function Notice() {
  const session = useSession()
  const notice = useLab((state) => state.notice)
  const before = useRef<EventTarget>(null)
  const dismiss = () => {
    // The cross goes, and the focus with it.
    if (before.current instanceof HTMLElement) before.current.focus()
    session.dismissNotice()
  }
  return (
    <div className="notice" role="status">
      {notice && (
        <p>
          {notice}
          <button
            type="button"
            aria-label="Dismiss"
            onFocus={({ relatedTarget }) => {
              before.current = relatedTarget
            }}
            onClick={dismiss}
          >
            ×
          </button>
        </p>
      )}
    </div>
  )
}
