// What stands in the attributes of <html>, for tests and embedders: they wait for facts, never for time.
import { stepNow } from '../run/looking-back'
import type { Session } from '../session'
import type { LabState } from '../state'

/** Keeps data-status, data-step, data-revision, data-reported-revision and data-backend as the store has them, and data-drawn-step as it is seen. */
export function mirrorState(
  { store, pictures }: Pick<Session, 'store' | 'pictures'>,
  root: HTMLElement,
): void {
  const show = (state: LabState) => {
    const { status, revision, reportedRevision, device } = state
    const step = stepNow(state)
    const facts = { status, step, revision, reportedRevision, ...(device && { backend: device.backend }) }
    for (const [name, value] of Object.entries(facts)) {
      // Writing an attribute costs even where it says the same.
      if (root.dataset[name] !== String(value)) root.dataset[name] = String(value)
    }
  }
  const showDrawn = () => {
    const step = pictures.stepOf(store.getState().run)
    if (step === undefined) delete root.dataset.drawnStep
    else if (root.dataset.drawnStep !== String(step)) root.dataset.drawnStep = String(step)
  }
  show(store.getState())
  store.subscribe((now, before) => {
    show(now)
    // At rest a step may come that no picture has anything to draw for: it is shown as it stands.
    if (now.run !== before.run || now.status !== 'running') showDrawn()
  })
  pictures.subscribe(showDrawn)
}

/** To be called when the first frame with results has been drawn. */
export function markReady(root: HTMLElement = document.documentElement): void {
  root.dataset.ready = 'true'
}
