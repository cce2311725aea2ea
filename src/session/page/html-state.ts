// What stands in the attributes of <html>, for tests and embedders: they wait for facts, never for time.
import type { StoreApi } from 'zustand/vanilla'
import { stepNow } from '../run/looking-back'
import type { LabState } from '../state'

/** Keeps data-status, data-step, data-revision, data-reported-revision and data-backend as the store has them. */
export function mirrorState(store: StoreApi<LabState>, root: HTMLElement): void {
  const show = (state: LabState) => {
    const { status, revision, reportedRevision, device } = state
    const step = stepNow(state)
    const facts = { status, step, revision, reportedRevision, ...(device && { backend: device.backend }) }
    for (const [name, value] of Object.entries(facts)) {
      // Writing an attribute costs even where it says the same.
      if (root.dataset[name] !== String(value)) root.dataset[name] = String(value)
    }
  }
  show(store.getState())
  store.subscribe(show)
}

/** To be called when the first frame with results has been drawn. */
export function markReady(root: HTMLElement = document.documentElement): void {
  root.dataset.ready = 'true'
}
