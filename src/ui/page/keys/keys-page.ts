// Whether the list of keys is open, and whether single letters do anything at all.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { keep, readKept } from '../../../session/lessons/kept'

const KEPT = 'overfit-lab.keys'

interface KeysPage {
  isOpen: boolean
  /** Who speaks to the page, or rests a hand on the keys, does not want them. */
  hasLetters: boolean
}

export const keysPage = createStore<KeysPage>(() => ({ isOpen: false, hasLetters: readLetters() }))

export function useKeysPage(): KeysPage {
  return useStore(keysPage)
}

export const openKeys = () => keysPage.setState({ isOpen: true })

export const closeKeys = () => keysPage.setState({ isOpen: false })

export function allowLetters(hasLetters: boolean): void {
  keysPage.setState({ hasLetters })
  keep(() => localStorage, KEPT, { letters: hasLetters })
}

function readLetters(): boolean {
  const kept = readKept(() => localStorage, KEPT)
  return !(typeof kept === 'object' && kept !== null && 'letters' in kept && kept.letters === false)
}
