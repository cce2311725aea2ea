// Which half of the drawer is open, for whoever opens it.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export type DrawerHalf = 'setup' | 'lessons'

const store = createStore<{ open?: DrawerHalf | undefined }>(() => ({
  open: new URLSearchParams(location.search).has('lesson') ? 'lessons' : undefined,
}))

export function openDrawer(open: DrawerHalf | undefined): void {
  store.setState({ open })
}

export function useDrawer(): DrawerHalf | undefined {
  return useStore(store, ({ open }) => open)
}
