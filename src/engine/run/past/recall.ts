// The network as it was at a kept step, seen as the page sees it now.
import type { Verbs } from '../../../protocol/commands'
import type { PastMoment } from '../../../protocol/past'
import type { Run } from '../run'
import { see } from '../sight'

/** The run's own parameters stand aside while the look is enqueued, and are back before anything else is. */
export async function recall(
  run: Run,
  step: number,
  watched: Verbs['watch']['payload'],
): Promise<PastMoment> {
  const { parameters, row, experiment, step: found } = run.past.nearest(step)
  const { penalty, optimizer, dropout } = experiment
  const aside = run.fleet.checkpoint()
  run.fleet.setParameters([parameters])
  const looking = see(run, { ...watched, parameters: false })
  run.fleet.restore(aside)
  aside.dispose()
  return { step: found, row, settings: { penalty, optimizer, dropout }, parameters, ...(await looking) }
}
