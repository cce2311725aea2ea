// After a worker was lost: the experiment again in the new one, from the newest weights that are known.
import type { OptimizerKind } from '../../catalog/optimizers/optimizer'
import type { Device } from '../../protocol/device'
import type { Lab } from '../lab'
import type { Playing } from './playing'
import type { Runs } from './runs'
import type { Snapshots } from './snapshots'

interface Parts {
  lab: Lab
  runs: Runs
  snapshots: Snapshots
  playing: Playing
}

/** @param reason a sentence on how the old worker was lost */
export async function revive(
  { lab, runs, snapshots, playing }: Parts,
  device: Device,
  reason: string,
): Promise<void> {
  const known = snapshots.newestSound()
  const wasPlaying = playing.isWished()
  const from = await runs.reload(known)
  if (from) snapshots.learn(from)
  const { kind } = lab.store.getState().experiment.optimizer
  const goesOn = from ? wherefrom(from.step, kind) : 'trains again, from its beginning'
  lab.store.setState({ device, notice: `${reason} The network ${goesOn}.` })
  if (wasPlaying) playing.play()
}

function wherefrom(step: number, optimizer: OptimizerKind): string {
  const lost = optimizer === 'sgd' ? '' : '; what the optimizer had built up begins anew'
  return `goes on from its weights at step ${step}${lost}`
}
