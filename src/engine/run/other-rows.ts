// The beginning of a run that is another's going on, with other rows.
import type { Experiment } from '../../experiment/experiment'
import { prepareData } from '../data/prepare'
import type { Beginning, Run } from './run'

/**
 * On the same scale: the same parameters give the same answers. How large a loss counts as diverged is taken anew, for one
 * far point may cost more than all others.
 *
 * @throws where the parameters are no numbers any more
 */
export async function withOtherRows(run: Run, experiment: Experiment): Promise<Beginning> {
  const sound = await run.readSound()
  if (!sound) throw new Error('This network has diverged: reset it before its points are changed.')
  const { lossScale: _, ...from } = sound
  return { from, data: await prepareData(experiment, run.data.scaledBy) }
}
