// Whether the page for data of the visitor's own is open, and with which file.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export interface DroppedFile {
  name: string
  text: string
  /** What its bytes were read as, in words, where that is not plain UTF-8. */
  readAs?: string
}

interface OwnDataState {
  isOpen: boolean
  file?: DroppedFile | undefined
}

const ownData = createStore<OwnDataState>(() => ({ isOpen: false }))

export function useOwnData(): OwnDataState {
  return useStore(ownData)
}

/** @param file to begin with; without one it is asked for */
export function openOwnData(file?: DroppedFile): void {
  ownData.setState({ isOpen: true, file })
}

export function closeOwnData(): void {
  ownData.setState({ isOpen: false, file: undefined })
}
