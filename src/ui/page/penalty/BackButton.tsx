// Undoes the last gesture with its consequences: parameters and settings as they were when it began.
import { attempt } from '../../kit/attempt'
import { useLab, useSession } from '../../kit/session-context'

export function BackButton() {
  const session = useSession()
  const canGoBack = useLab((state) => state.canGoBack)
  const isTouched = useLab((state) => state.touched)
  const goBack = () => {
    attempt(session, () => session.goBack())
    // There may be no other change to go back before: a button that is off keeps no focus.
    document.getElementById('lambda')?.focus()
  }
  return (
    <button
      type="button"
      className="back"
      hidden={!isTouched && !canGoBack}
      disabled={!canGoBack}
      aria-keyshortcuts="Z"
      title="Parameters and settings as they were when the last change began (Z)"
      onClick={goBack}
    >
      Back to before this change
    </button>
  )
}
