// For a projector: the whole screen, everything larger, more contrast. Escape leaves, as it leaves any full screen.
import { useEffect, useRef } from 'react'
import { attempt } from '../../kit/attempt'
import { useSession } from '../../kit/session-context'
import { fitToScreen, startPresenting } from './presenting'
import './present.css'

export function PresentButton() {
  const session = useSession()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('resize', fitToScreen, { signal })
    document.addEventListener(
      'fullscreenchange',
      () => {
        fitToScreen()
        // While it was hidden it could not keep the focus.
        if (!document.fullscreenElement && document.activeElement === document.body) button.current?.focus()
      },
      { signal },
    )
    return () => listening.abort()
  }, [])
  return (
    <button
      ref={button}
      type="button"
      className="present"
      title="Fill the screen, larger, for a projector (Esc leaves)"
      onClick={() => attempt(session, startPresenting)}
    >
      Present
    </button>
  )
}
