// What each choice of Share says that its link does.

import { formatCount } from '../../../catalog/number-text'
import { writeThen } from '../../../experiment/address/then/write'
import type { Tuned } from '../../../experiment/model-space'

/** What is ticked of how far the link trains. */
interface Ahead {
  isPaused: boolean
  /** Where it trains to at once. */
  steps?: number | undefined
}

type Tunings = readonly Tuned[] | 'lost' | undefined

export function nowWords(ahead: Ahead, tunings: Tunings): string {
  const others =
    changesIn(tunings) > 0 ? ' Its steps differ from yours, which were taken with other values before.' : ''
  return `Begins at step 0 with the values as they are now${thereafter(ahead)}.${others}`
}

export function storyWords(ahead: Ahead, tunings: readonly Tuned[]): string {
  const count = changesIn(tunings)
  const changes =
    count === 1
      ? 'the one change comes by itself at its'
      : `the ${formatCount(count)} changes come by themselves, each at its`
  return `Begins at step 0 with the values of then${thereafter(ahead)}; ${changes} step.`
}

/** Nothing where the link can tell it. */
export function whyNoStory(tunings: Tunings): string | undefined {
  if (tunings === undefined) return 'Asking what was changed.'
  if (tunings === 'lost')
    return 'Not of this run: it went on from other weights than its own steps had led to (Back, Look back, points drawn in, or another thread).'
  return changesIn(tunings) === 0 ? 'Nothing was changed while it trained.' : undefined
}

function changesIn(tunings: Tunings): number {
  const then = tunings === undefined || tunings === 'lost' ? '' : writeThen(tunings)
  return then === '' ? 0 : then.split(',').length
}

function thereafter({ isPaused, steps }: Ahead): string {
  if (steps !== undefined) return `, trains to step ${formatCount(steps)} at once, and pauses there`
  return isPaused ? ', and waits for Play' : ''
}
