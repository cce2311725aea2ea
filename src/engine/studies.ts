// The studies' parts in the worker, one line a study: each is fetched when it is first wished for or asked,
// or in idle time before.
import type { StudyId } from '../protocol/study'
import type { StudyModule } from './study'

export type StudyLoaders = { [Id in StudyId]: () => Promise<StudyModule<Id>> }

export const studyLoaders: StudyLoaders = {
  'bias-variance': () => import('../studies/bias-variance/engine/study'),
  'class-work': () => import('../studies/class-work/engine/study'),
  'double-descent': () => import('../studies/double-descent/engine/study'),
  'every-count': () => import('../studies/every-count/engine/study'),
  'every-lambda': () => import('../studies/every-lambda/engine/study'),
  'every-width': () => import('../studies/every-width/engine/study'),
  'exact-solution': () => import('../studies/exact-solution/engine/study'),
  resampling: () => import('../studies/resampling/engine/study'),
  'suggest-lambda': () => import('../studies/suggest-lambda/engine/study'),
  'test-set': () => import('../studies/test-set/engine/study'),
  twin: () => import('../studies/twin/engine/study'),
  'why-zeros': () => import('../studies/why-zeros/engine/study'),
}

/**
 * Fetches all of them, one after the other: a lost network or a new version on the server then costs nothing later. What
 * fails is fetched again by whoever needs it, who also says so.
 */
export async function fetchAhead(loaders: StudyLoaders): Promise<void> {
  for (const load of Object.values(loaders)) await load().catch(() => undefined)
}
