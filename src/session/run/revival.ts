// After a worker was lost: the experiment again in the new one, from the newest that is known, as the same run.
import type { Device } from '../../protocol/device'
import type { SoundParameters } from '../../protocol/snapshot'
import type { Lab } from '../lab'
import type { Ask } from '../worker/engine-client'
import type { Playing } from './playing'
import type { Runs } from './runs'
import type { Snapshots } from './snapshots'

export interface RevivalParts {
  lab: Lab
  runs: Runs
  snapshots: Snapshots
  playing: Playing
}

/**
 * @param reason a sentence on how the old worker was lost; empty where the page had ended it, and nothing is to be told
 * @param ask of the new worker, before all that waits for it
 */
export async function revive(
  { lab, runs, snapshots, playing }: RevivalParts,
  device: Device,
  reason: string,
  ask: Ask,
): Promise<void> {
  const { store } = lab
  const show = (notice: string) =>
    store.setState({ connection: 'ready', device, ...(reason !== '' && { notice }) })
  // The very first is still among what waits.
  if (!store.getState().run) return show(reason)
  // From numbers that were about to leave float32 it may be refused to go on.
  const from = await runs
    .reload(ask, snapshots.newestSound(), snapshots.newestPast())
    .catch(() => runs.reload(ask))
  if (from) snapshots.learn(from)
  const goesOn = from ? wherefrom(from) : 'trains again, from its beginning'
  show(runs.isSettingUp() ? reason : `${reason} The network ${goesOn}.`)
  playing.resume(ask)
}

function wherefrom({ step, optimizer }: SoundParameters): string {
  const kept = optimizer?.slots.length ? ', with all that the optimizer had built up' : ''
  return `goes on from its weights at step ${step}${kept}`
}
