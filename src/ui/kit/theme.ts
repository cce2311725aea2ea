// Light or dark: `?theme=`, else what the system prefers, until the visitor says otherwise. Lives in <html data-theme>.
import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'

export type Theme = 'light' | 'dark'

const systemPrefersDark = matchMedia('(prefers-color-scheme: dark)')
/** Colours that the visitor has chosen for everything on the screen: high contrast, say. */
const forcedColors = matchMedia('(forced-colors: active)')

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
  // With forced colours the others change even where the theme does not.
  systemPrefersDark.addEventListener('change', () => store.setState(isChosen ? {} : { theme: systemTheme() }))
  forcedColors.addEventListener('change', () => store.setState({}))
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

/** From now on, whatever the system prefers. */
export function chooseTheme(theme: Theme): void {
  isChosen = true
  store.setState({ theme })
}

export function useTheme(): Theme {
  return useSyncExternalStore(store.subscribe, () => store.getState().theme)
}

/** Another object whenever the page's colours may be others: for what draws with them. */
export function useColors(): object {
  return useSyncExternalStore(store.subscribe, store.getState)
}

export function colors(): object {
  return store.getState()
}
