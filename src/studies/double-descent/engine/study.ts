// Double descent in the worker: what solves it is a part of its own, for it brings a library of matrices.
import type { EngineStudy } from '../../../engine/study'

export function createStudy(): EngineStudy<'double-descent'> {
  return {
    answers: {
      async closedForm(wish, { standing, giveWay }) {
        const { doubleDescentOf } = await import('./double-descent')
        return doubleDescentOf(standing(), wish, giveWay)
      },
    },
  }
}
