// How long a visitor may be made to wait for what is trained to an end beside the run.
import type { Device } from '../../protocol/device'

/** Multiplications: a few minutes of a processor's time; a GPU does about twenty times as much. */
const MOST_ON_PROCESSOR = 3e11
const MOST_ON_GPU = 6e12

/** @param work multiplications */
export function takesTooLong(work: number, { backend, software }: Device): boolean {
  return work > (backend === 'webgl' && !software ? MOST_ON_GPU : MOST_ON_PROCESSOR)
}
