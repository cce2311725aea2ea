// What the verbs of a session share: the store, the history, and the engine's ear.
import type { StoreApi } from 'zustand/vanilla'
import type { History } from './history'
import type { LabState } from './state'
import type { Ask } from './worker/engine-client'

export interface Lab {
  store: StoreApi<LabState>
  history: History
  ask: Ask
}
