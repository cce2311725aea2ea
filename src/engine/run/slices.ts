// Long work beside a run, cut into slices: after each the run has its turn.
import { sleep, tick } from '../device/tick'

const SLICE_MS = 10
/** Of the time, while the run trains. */
const SHARE = 0.4
/** Often enough that nobody takes the worker for dead. */
const ALIVE_EVERY_MS = 1000

/** Called often; gives way when a slice is full. */
export type GiveWay = () => Promise<void>

/**
 * @param isTraining whether the run wants the time
 * @param sayAlive called about once a second for as long as the work goes on
 */
export function inSlices(isTraining: () => boolean, sayAlive: () => void): GiveWay {
  let began = performance.now()
  let saidAt = began
  return async () => {
    const now = performance.now()
    const took = now - began
    if (took < SLICE_MS) return
    if (now - saidAt >= ALIVE_EVERY_MS) {
      saidAt = now
      sayAlive()
    }
    await (isTraining() ? sleep(took * (1 / SHARE - 1)) : tick())
    began = performance.now()
  }
}
