// When the spoken sentence does not wait for its turn.
import type { LabState } from '../state'

/** What the visitor did, or that the run stands still, is said at once: what they hear else is of something that is over. */
export const isNews = (now: LabState, before: LabState): boolean =>
  now.run !== before.run ||
  now.experiment.penalty.kind !== before.experiment.penalty.kind ||
  now.lookBack?.moment !== before.lookBack?.moment ||
  (now.status !== before.status && now.status !== 'running') ||
  // The best step is brought back, or one step taken: at rest each number stands for something that was done.
  (now.latest !== before.latest && now.status !== 'running') ||
  now.connection !== before.connection
