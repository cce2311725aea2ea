// The store as the page sees it: the run's own state, or that of an earlier step laid over it. Writing goes to the one below.
import type { StoreApi } from 'zustand/vanilla'
import { asShown } from './run/looking-back'
import type { LabState } from './state'

export function shownStore(store: StoreApi<LabState>): StoreApi<LabState> {
  return {
    ...store,
    getState: () => asShown(store.getState()),
    subscribe: (listener) => store.subscribe((now, before) => listener(asShown(now), asShown(before))),
  }
}
