// Long work beside a run, cut into slices: after each the run has its turn.
import { sleep, tick } from '../../../engine/device/tick'

const SLICE_MS = 10
/** Of the time, while the run trains. */
const SHARE = 0.4

/** Called often; gives way when a slice is full. */
export type GiveWay = () => Promise<void>

/** @param isTraining whether the run wants the time */
export function inSlices(isTraining: () => boolean): GiveWay {
  let began = performance.now()
  return async () => {
    const took = performance.now() - began
    if (took < SLICE_MS) return
    await (isTraining() ? sleep(took * (1 / SHARE - 1)) : tick())
    began = performance.now()
  }
}
