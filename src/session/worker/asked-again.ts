// What has no answer when a worker is lost: settled where the next one has none either, else asked of it.
import { afterLoss, MOST_ASKED } from './after-loss'
import type { Asked, Unanswered } from './unanswered'

const PUT_AWAY = 'The training thread was ended while the page was put away.'

/**
 * Settles what no other worker can answer, or need not.
 *
 * @param reason how the worker was lost; empty where the page itself had ended it
 */
export function sortOut({ all, refuse }: Unanswered, reason: string): void {
  for (const asked of all) {
    const after = afterLoss[asked.verb]
    if (after === 'wished' && asked.times > 0 && all.delete(asked)) asked.resolve()
    if (after === 'gone') refuse(asked, `${reason || PUT_AWAY} What it had kept of the run is lost.`)
    if (after === 'asked' && asked.times >= MOST_ASKED && reason) refuse(asked, reason)
  }
}

/** In the order in which it was asked, once the run stands again. */
export function askAgain({ all, post }: Unanswered): void {
  const revision = newestRevision(all)
  let isSameRun = true
  for (const asked of all) {
    if (asked.verb === 'load' || asked.verb === 'reset') isSameRun = false
    const payload = isSameRun ? payloadNow(asked) : asked.payload
    // Revisions never fall, though an older tune is told once more.
    post(asked, revisionIn(payload) === undefined ? payload : { ...(payload as object), revision })
  }
}

/** What waits for its first worker is asked as it is. */
function payloadNow({ payload, again, times }: Asked): unknown {
  return times > 0 && again ? again() : payload
}

function newestRevision(all: Iterable<Asked>): number {
  let newest = 0
  for (const { payload } of all) newest = Math.max(newest, revisionIn(payload) ?? 0)
  return newest
}

function revisionIn(payload: unknown): number | undefined {
  return (payload as { revision?: number } | undefined)?.revision
}
