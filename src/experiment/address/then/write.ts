// How a run was tuned, as the value of `then=` in an address: `600:penalty.lambda=0.01,900:penalty.kind=l1`.
import type { Tuned } from '../../model-space'
import { thenKeys } from './keys'

/** @param tunings ascending, the first at step 0: what the other pairs of the address say */
export function writeThen(tunings: readonly Tuned[]): string {
  return tunings.flatMap((tuned, i) => changesOf(tuned, tunings[i - 1] ?? tuned)).join(',')
}

function changesOf({ after, settings }: Tuned, { settings: before }: Tuned): string[] {
  const changed = Object.entries(thenKeys).filter(([, read]) => read(settings) !== read(before))
  return changed.map(([key, read]) => `${after}:${key}=${read(settings)}`)
}
