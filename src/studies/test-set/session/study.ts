// The sealed test set on the page, opened once: what it said stays, until the data are others or the run begins again.
import { notify } from '../../../session/notify'
import type { LabState } from '../../../session/state'
import { FETCHING, type SessionStudy, type StudyLab, type StudyLife } from '../../../session/study'

type Id = 'test-set'

export interface TestSetVerbs {
  /** Once: the store has what it says until the data change or the run is reset. */
  open(): void
}

export const testSet: SessionStudy<Id, TestSetVerbs> = {
  patience: { open: FETCHING },
  initial: () => ({}),
  create: createTestSet,
}

function createTestSet({ store, own, show, ask }: StudyLab<Id>): {
  life: StudyLife<Id>
  verbs: TestSetVerbs
} {
  let isOpening = false
  const seal = () => show({})

  store.subscribe((state, before) => {
    if (!own().opened || state.experiment === before.experiment) return
    if (sealedBy(state) !== sealedBy(before)) seal()
  })

  const open = async () => {
    const of = sealedBy(store.getState())
    const result = await ask('open', undefined)
    const state = store.getState()
    if (of === sealedBy(state)) show({ opened: { ...result, ...(state.best && { best: state.best }) } })
  }

  return {
    life: {
      begin(cause) {
        if (cause === 'reset') seal()
      },
      rest: () => undefined,
      take: () => undefined,
      // What it has said, it has said.
      forget: () => undefined,
    },
    verbs: {
      open() {
        if (isOpening || own().opened) return
        isOpening = true
        open()
          .catch((error) => notify(store, error))
          .finally(() => {
            isOpening = false
          })
      },
    },
  }
}

/** Which rows it holds. */
function sealedBy({ experiment: { data, seed } }: LabState): string {
  return JSON.stringify([data, seed])
}
