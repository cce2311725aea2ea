// The engine that the visitor chooses: the run goes on in it from its very step, with what is behind it. Fetched when it is
// asked for.
import type { Device } from '../../protocol/device'
import type { Lab } from '../lab'
import type { EngineLink } from '../worker/engine-link'
import type { Snapshots } from './snapshots'

/** @throws where the run cannot be taken over: it has just diverged */
export async function chooseEngine(
  { store, ask }: Lab,
  { link, snapshots }: { link: EngineLink; snapshots: Snapshots },
  backend: Device['backend'],
): Promise<void> {
  if (store.getState().device?.backend === backend) return
  // The wish to play stays: the other engine plays on.
  await ask('pause', undefined)
  const { sound, past } = await ask('record', undefined)
  snapshots.learn(sound, past)
  // Where WebGL cannot be had after all, the processor goes on, and its badge says why.
  link.switchTo(backend === 'cpu' ? 'cpu' : 'best')
  // Answered by the next worker, once the run stands in it.
  await ask('keptSteps', undefined)
}
