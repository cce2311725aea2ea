// What lies over the charts, one panel at a time: its button and the panel both know.
import { type RefObject, useEffect, useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'

/** By its name: a study's id, or that of a panel of the page itself. */
const store = createStore<{ open: string | undefined }>(() => ({ open: undefined }))

/** The id of the button that opens it: focus goes back there. */
export function panelButton(panel: string): string {
  return `${panel}-button`
}

/** There Escape has a meaning of its own. */
const OWN_ESCAPE = '[type="text"], [type="number"], textarea, select'

export const openPanel = (): string | undefined => store.getState().open

export function togglePanel(panel: string): void {
  store.setState(({ open }) => ({ open: open === panel ? undefined : panel }))
}

/** Focus returns to the button where it was inside; a slider that is being moved keeps it. */
export function closePanel(element: HTMLElement | null): void {
  const { open } = store.getState()
  const hadFocus = element?.contains(document.activeElement)
  store.setState({ open: undefined })
  if (hadFocus && open) document.getElementById(panelButton(open))?.focus()
}

export function useIsPanelOpen(panel: string): boolean {
  return useSyncExternalStore(store.subscribe, () => store.getState().open === panel)
}

/** Focus comes in as it opens, and Escape closes it. */
export function usePanel(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    ref.current?.focus()
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if ((event.target as Element).matches(OWN_ESCAPE) || document.querySelector(':popover-open')) return
      closePanel(ref.current)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [ref])
}
