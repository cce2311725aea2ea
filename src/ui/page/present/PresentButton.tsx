// For a projector: the whole screen, everything larger, more contrast. Escape leaves, as it leaves any full screen.
import { useEffect } from 'react'
import { attempt } from '../../kit/attempt'
import { useSession } from '../../kit/session-context'
import { fitToScreen, startPresenting } from './presenting'
import './present.css'

export function PresentButton() {
  const session = useSession()
  useEffect(() => {
    const events: [EventTarget, string][] = [
      [document, 'fullscreenchange'],
      [window, 'resize'],
    ]
    for (const [target, type] of events) target.addEventListener(type, fitToScreen)
    return () => {
      for (const [target, type] of events) target.removeEventListener(type, fitToScreen)
    }
  }, [])
  return (
    <button
      type="button"
      className="present"
      title="Fill the screen, larger, for a projector (Esc leaves)"
      onClick={() => attempt(session, startPresenting)}
    >
      Present
    </button>
  )
}
