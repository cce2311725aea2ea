// Presenting: the page has the screen, in a layout of its own that is enlarged until it fills it.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Its smallest words, of 12 pixels, are 16 on a screen of 1280 by 720, and 24 on one of 1920 by 1080. */
const DESIGNED = { width: 960, height: 540 }

const store = createStore(() => ({ isOn: false }))

export const isPresenting = () => store.getState().isOn

export function usePresenting(): boolean {
  return useStore(store, ({ isOn }) => isOn)
}

/** @throws where the browser does not give the screen away */
export async function startPresenting(): Promise<void> {
  await document.documentElement.requestFullscreen()
}

export function stopPresenting(): Promise<void> {
  return document.exitFullscreen()
}

/** As large as fits, never smaller than it is; only while the page has the screen to itself. */
export function fitToScreen(): void {
  const root = document.documentElement
  const isOn = document.fullscreenElement !== null
  const enlargement = isOn ? enlargementOf(innerWidth, innerHeight) : 1
  root.toggleAttribute('data-presenting', isOn)
  root.style.setProperty('--enlargement', String(enlargement))
  store.setState({ isOn })
}

export function enlargementOf(width: number, height: number): number {
  return Math.max(1, Math.min(width / DESIGNED.width, height / DESIGNED.height))
}
