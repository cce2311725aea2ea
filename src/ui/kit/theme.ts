// Light or dark: `?theme=`, else what the system prefers, until the visitor says otherwise. Lives in <html data-theme>.
import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'

export type Theme = 'light' | 'dark'

const systemPrefersDark = matchMedia('(prefers-color-scheme: dark)')

const asked = new URLSearchParams(location.search).get('theme')
let isChosen = asked === 'light' || asked === 'dark'

const store = createStore<{ theme: Theme }>(() => ({ theme: isChosen ? (asked as Theme) : systemTheme() }))

function systemTheme(): Theme {
  return systemPrefersDark.matches ? 'dark' : 'light'
}

function show({ theme }: { theme: Theme }): void {
  document.documentElement.dataset.theme = theme
}

/** Once, before the first render. */
export function startTheme(): void {
  show(store.getState())
  store.subscribe(show)
  systemPrefersDark.addEventListener('change', () => {
    if (!isChosen) store.setState({ theme: systemTheme() })
  })
  printLight()
}

/** Paper is white, whatever the screen is. */
function printLight(): void {
  let onScreen: Theme = 'light'
  addEventListener('beforeprint', () => {
    onScreen = store.getState().theme
    store.setState({ theme: 'light' })
  })
  addEventListener('afterprint', () => store.setState({ theme: onScreen }))
}

export function toggleTheme(): void {
  isChosen = true
  store.setState(({ theme }) => ({ theme: theme === 'dark' ? 'light' : 'dark' }))
}

export function useTheme(): Theme {
  return useSyncExternalStore(store.subscribe, () => store.getState().theme)
}
