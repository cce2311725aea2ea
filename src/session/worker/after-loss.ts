// What becomes of a verb that was on its way, or is asked for, while there is no worker.
import type { Verb } from '../../protocol/commands'

/**
 * `stands`: the next worker is asked, and the one after: the newest of them is what the visitor wants.
 * `asked`: likewise, but not for ever, for it may be what kills them.
 * `gone`: it means what only the lost worker had kept.
 * `wished`: each study wishes anew when the run stands again.
 */
type AfterLoss = 'stands' | 'asked' | 'gone' | 'wished'

export const afterLoss: Record<Verb, AfterLoss> = {
  start: 'gone',
  load: 'stands',
  tune: 'stands',
  play: 'stands',
  pause: 'stands',
  run: 'asked',
  reset: 'stands',
  snapshot: 'asked',
  predict: 'asked',
  watch: 'stands',
  wish: 'wished',
  question: 'asked',
  keep: 'stands',
  restore: 'gone',
  record: 'asked',
  keptSteps: 'asked',
  recall: 'gone',
  fork: 'gone',
  exchange: 'stands',
  modelSpace: 'asked',
  fetchAhead: 'stands',
  speeds: 'gone',
  memory: 'asked',
}

/** So many workers are asked what may be killing them: the last is the processor's, where it may take over. */
export const MOST_ASKED = 3
