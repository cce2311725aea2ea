// Double descent in the worker. What solves it brings a library of matrices along, in the study's own late part.
import type { EngineStudy } from '../../../engine/study'
import { doubleDescentOf } from './double-descent'

export function createStudy(): EngineStudy<'double-descent'> {
  return {
    answers: {
      closedForm: (wish, { standing, giveWay }) => doubleDescentOf(standing(), wish, giveWay),
    },
  }
}
