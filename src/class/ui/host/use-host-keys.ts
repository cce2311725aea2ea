// The host's keys. In what is typed in, and in a dialog, they do nothing.
import { useEffect, useEffectEvent, useRef } from 'react'

export type HostKey =
  | 'Space'
  | 'C'
  | 'A'
  | 'N'
  | 'J'
  | 'L'
  | 'F'
  | 'W'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Escape'

const TYPED_IN = 'select, textarea, input'
const PRESSED_BY_SPACE = 'button, a, summary'

export function useHostKeys(act: (key: HostKey) => void): void {
  /** Who has come to a button by Tab means it by Space; who has clicked it means the page. */
  const hasClicked = useRef(false)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Tab') hasClicked.current = false
    const key = keyOf(event)
    if (!key || isOthers(event, key, hasClicked.current)) return
    event.preventDefault()
    // Firefox presses it when the key comes up again.
    if (key === 'Space' && document.activeElement instanceof HTMLElement) document.activeElement.blur()
    act(key)
  })
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('keydown', (event) => onKey(event), { signal })
    const click = () => {
      hasClicked.current = true
    }
    document.addEventListener('pointerdown', click, { signal })
    return () => listening.abort()
  }, [])
}

function keyOf({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): HostKey | undefined {
  if (ctrlKey || metaKey || altKey || repeat) return undefined
  if (key === ' ') return 'Space'
  if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Escape') return key
  const letter = key.toUpperCase()
  return isLetter(letter) ? letter : undefined
}

function isOthers({ target, defaultPrevented }: KeyboardEvent, key: HostKey, hasClicked: boolean): boolean {
  const element = target as Element
  if (defaultPrevented || element.matches(TYPED_IN) || element.closest('dialog')) return true
  return key === 'Space' && !hasClicked && element.matches(PRESSED_BY_SPACE)
}

const letters = ['C', 'A', 'N', 'J', 'L', 'F', 'W'] as const

function isLetter(letter: string): letter is (typeof letters)[number] {
  return letters.some((own) => own === letter)
}
