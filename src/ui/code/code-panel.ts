// Whether the code is shown: the header's button and the panel both know.
import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'

const store = createStore<{ isOpen: boolean }>(() => ({ isOpen: false }))

/** The button that opens it: focus goes back there. */
export const CODE_BUTTON = 'code-button'

export function toggleCode(): void {
  store.setState(({ isOpen }) => ({ isOpen: !isOpen }))
}

/** Focus returns to the button where it was inside; a slider that is being moved keeps it. */
export function closeCode(panel: HTMLElement | null): void {
  const hadFocus = panel?.contains(document.activeElement)
  store.setState({ isOpen: false })
  if (hadFocus) document.getElementById(CODE_BUTTON)?.focus()
}

export function useCodeIsOpen(): boolean {
  return useSyncExternalStore(store.subscribe, () => store.getState().isOpen)
}
