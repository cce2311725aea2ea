// The test set in the worker: opened by the run as it stands.
import type { EngineStudy } from '../../../engine/study'
import { openTestSet } from './test-set'

export function createStudy(): EngineStudy<'test-set'> {
  return { answers: { open: (_, { standing }) => openTestSet(standing()) } }
}
