// After a worker was lost: the experiment again in the new one, from the newest weights that are known.
import type { Device } from '../protocol/commands'
import type { Lab } from './lab'
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
  await runs.reload(known?.parameters)
  const from = known ? `from the weights of step ${known.step}` : 'from its beginning'
  lab.store.setState({ device, notice: `${reason} The network trains again, ${from}.` })
  if (wasPlaying) playing.play()
}
