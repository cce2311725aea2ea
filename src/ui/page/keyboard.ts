// The page's keys: what they do is in their table. The λ slider has its own, the browser's.
import { useEffect } from 'react'
import { notLoaded } from '../../experiment/parse/not-loaded'
import type { Session } from '../../session/session'
import { attempt } from '../kit/attempt'
import { isEmbedded } from '../kit/embedded'
import { useSession } from '../kit/session-context'
import { type KeyUse, keyUses } from './keys/key-names'
import { keysPage } from './keys/keys-page'
import { lateKeys } from './keys/late-keys'
import { isPresenting } from './present/presenting'

/** What takes letters or Space for itself. */
const TYPED_IN =
  'select, textarea, [contenteditable], input:not([type="range"], [type="radio"], [type="checkbox"])'
const PRESSED_BY_SPACE = 'button, a, summary, [type="radio"], [type="checkbox"]'
/** What goes by arrows and pages itself. */
const MOVED_BY_ARROWS = `${TYPED_IN}, input, [role="application"], [tabindex]`

export function useKeyboard(): void {
  const session = useSession()
  useEffect(() => {
    session.store.setState({ lacksKeys: matchMedia('(hover: none)').matches })
    const onKeyDown = (event: KeyboardEvent) => takeKey(session, event)
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [session])
}

function takeKey(session: Session, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  const key = event.key.toLowerCase()
  const use = Object.hasOwn(keyUses, key) ? keyUses[key] : undefined
  if (!use || !isMeant(use, key, event) || session.store.getState().connection !== 'ready') return
  // Space would scroll the page.
  event.preventDefault()
  if (use.repeats && !event.repeat) session.beginGesture()
  attempt(session, () => act(session, key))
}

async function act(session: Session, key: string): Promise<void> {
  try {
    const table = await lateKeys.get()
    table.find(({ keys }) => keys.includes(key))?.act(session, key)
  } catch (error) {
    lateKeys.forgetFailure()
    throw notLoaded('What the keys do', error)
  }
}

function isMeant(use: KeyUse, key: string, { target, repeat }: KeyboardEvent): boolean {
  const element = target as Element
  if ((repeat && !use.repeats) || (isEmbedded && !document.querySelector(use.inFigure ?? ':not(*)')))
    return false
  if (use.isPresenters) return isPresenting() && !element.matches(MOVED_BY_ARROWS)
  if (element.matches(TYPED_IN) || (key === ' ' && element.matches(PRESSED_BY_SPACE))) return false
  return key === ' ' || keysPage.getState().hasLetters
}
