// The host's keys. In what is typed in, and in a dialog, they do nothing.
import { useEffect, useEffectEvent } from 'react'

export type HostKey = 'Space' | 'C' | 'A' | 'N' | 'J' | 'ArrowLeft' | 'ArrowRight' | 'Escape'

const TYPED_IN = 'select, textarea, input'
const PRESSED_BY_SPACE = 'button, a, summary'

export function useHostKeys(act: (key: HostKey) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event)
    if (!key || isOthers(event, key)) return
    event.preventDefault()
    act(key)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

function keyOf({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): HostKey | undefined {
  if (ctrlKey || metaKey || altKey || repeat) return undefined
  if (key === ' ') return 'Space'
  if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Escape') return key
  const letter = key.toUpperCase()
  return letter === 'C' || letter === 'A' || letter === 'N' || letter === 'J' ? letter : undefined
}

function isOthers({ target, defaultPrevented }: KeyboardEvent, key: HostKey): boolean {
  const element = target as Element
  if (defaultPrevented || element.matches(TYPED_IN) || element.closest('dialog')) return true
  return key === 'Space' && element.matches(PRESSED_BY_SPACE)
}
