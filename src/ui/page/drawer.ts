// Which half of the drawer is open, for whoever opens it.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export type DrawerHalf = 'setup' | 'lessons'

export const drawer = createStore<{ open?: DrawerHalf | undefined }>(() => ({
  open: /[?&](lesson|challenge)=/.test(location.search) ? 'lessons' : undefined,
}))

export function openDrawer(open: DrawerHalf | undefined): void {
  drawer.setState({ open })
}

export function useDrawer(): DrawerHalf | undefined {
  return useStore(drawer, ({ open }) => open)
}
