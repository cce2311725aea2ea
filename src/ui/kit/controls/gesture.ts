// What one gesture is: from pointer down to pointer up, or a burst of keys. "Back" goes to before the whole of it.
import { useMemo } from 'react'
import { useSession } from '../session-context'

/** Keys that follow each other faster than this are one gesture. */
const BURST_MS = 1000

export interface Gesture {
  /** For the control's pointer events. */
  handlers: { onPointerDown(): void; onPointerUp(): void; onPointerCancel(): void }
  /** To be called before each change. */
  change(): void
}

export function useGesture(): Gesture {
  const session = useSession()
  return useMemo(() => {
    let isHeld = false
    let lastChangeMs = Number.NEGATIVE_INFINITY
    const release = () => {
      isHeld = false
    }
    return {
      handlers: {
        onPointerDown() {
          isHeld = true
          session.beginGesture()
        },
        onPointerUp: release,
        onPointerCancel: release,
      },
      change() {
        const now = performance.now()
        // Neither held nor in a burst: a first key, or a script that sets the value.
        if (!isHeld && now - lastChangeMs > BURST_MS) session.beginGesture()
        lastChangeMs = isHeld ? Number.NEGATIVE_INFINITY : now
      },
    }
  }, [session])
}
