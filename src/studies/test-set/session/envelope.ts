// The sealed test set, opened once: what it said stays, until the data are others or the run begins again.

import type { Lab } from '../../../session/lab'
import { notify } from '../../../session/notify'
import type { LabState } from '../../../session/state'
import { without } from '../../../session/store'
import type { TestResult } from '../shared/test-result'

export interface OpenedEnvelope extends TestResult {
  /** The lowest validation loss that the visitor had seen by then. */
  best?: { step: number; validationLoss: number }
}

export interface Envelope {
  open(): void
  /** Sealed again. */
  seal(): void
}

export function createEnvelope({ store, ask }: Lab): Envelope {
  let isOpening = false
  const seal = () => store.setState(without(store.getState(), 'envelope'), true)

  store.subscribe((state, before) => {
    if (!state.envelope || state.experiment === before.experiment) return
    if (sealedBy(state) !== sealedBy(before)) seal()
  })

  return {
    seal,
    open() {
      if (isOpening || store.getState().envelope) return
      isOpening = true
      const of = sealedBy(store.getState())
      ask('openTestSet', undefined)
        .then((result) => {
          const state = store.getState()
          if (of !== sealedBy(state)) return
          store.setState({ envelope: { ...result, ...(state.best && { best: state.best }) } })
        })
        .catch((error) => notify(store, error))
        .finally(() => {
          isOpening = false
        })
    },
  }
}

/** Which rows it holds. */
function sealedBy({ experiment: { data, seed } }: LabState): string {
  return JSON.stringify([data, seed])
}
