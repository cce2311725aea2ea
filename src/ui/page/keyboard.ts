// The page's keys: Space plays and pauses, S steps, R resets, L pulls λ to the suggestion, Z goes back. The λ slider has its own, the browser's.
import { useEffect } from 'react'
import type { Session } from '../../session/session'
import { attempt } from '../kit/attempt'
import { useSession } from '../kit/session-context'
import { trySuggestedLambda } from './penalty/suggested-lambda'

export function togglePlay(session: Session): void {
  if (session.store.getState().status === 'running') attempt(session, () => session.pause())
  else session.play()
}

const actions: Record<string, (session: Session) => void> = {
  ' ': togglePlay,
  s: (session) => attempt(session, () => session.step()),
  r: (session) => attempt(session, () => session.reset()),
  l: trySuggestedLambda,
  z: (session) => {
    if (session.store.getState().canGoBack) attempt(session, () => session.goBack())
  },
}

/** What takes letters or Space for itself. */
const TYPED_IN =
  'select, textarea, [contenteditable], input:not([type="range"], [type="radio"], [type="checkbox"])'
const PRESSED_BY_SPACE = 'button, a, summary, [type="radio"], [type="checkbox"]'

export function useKeyboard(): void {
  const session = useSession()
  useEffect(() => {
    session.store.setState({ lacksKeys: matchMedia('(hover: none)').matches })
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return
      const action = actions[event.key.toLowerCase()]
      if (!action || session.store.getState().connection !== 'ready') return
      const target = event.target as Element
      if (target.matches(TYPED_IN) || (event.key === ' ' && target.matches(PRESSED_BY_SPACE))) return
      // Space would scroll the page.
      event.preventDefault()
      action(session)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [session])
}
