// After a worker was lost: the experiment again in the new one, from the newest that is known, as the same run.
import type { Device } from '../../protocol/device'
import type { SoundParameters } from '../../protocol/snapshot'
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
  const from = await runs.reload(snapshots.newestSound())
  if (from) snapshots.learn(from)
  const goesOn = from ? wherefrom(from) : 'trains again, from its beginning'
  lab.store.setState({ device, notice: `${reason} The network ${goesOn}.` })
  playing.resume()
}

function wherefrom({ step, optimizer }: SoundParameters): string {
  const kept = optimizer?.slots.length ? ', with all that the optimizer had built up' : ''
  return `goes on from its weights at step ${step}${kept}`
}
