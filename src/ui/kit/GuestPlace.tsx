// A place in a picture for whoever asks something there: at most one, of which the picture knows nothing.
import type { ComponentType } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export function guestPlace<Given extends object>() {
  const store = createStore<{ Guest?: ComponentType<Given> | undefined }>(() => ({}))
  return {
    /** @returns what sends it away again */
    invite(Guest: ComponentType<Given>): () => void {
      store.setState({ Guest })
      return () => store.setState({ Guest: undefined })
    },
    Place(given: Given) {
      const Guest = useStore(store, (state) => state.Guest)
      return Guest && <Guest {...given} />
    },
  }
}
