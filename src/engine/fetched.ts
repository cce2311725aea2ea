// Waiting in the worker for a late part of it. It takes as long as the network does, and whoever waits for it must not take
// the worker for dead.
import type { LatePart } from '../experiment/parse/late-part'
import { notLoaded } from '../experiment/parse/not-loaded'

const ALIVE_EVERY_MS = 5000

/** @throws in words where it cannot be loaded; whoever needs it next fetches it again */
export async function fetched<Part>(late: LatePart<Part>, sayAlive: () => void): Promise<Part> {
  const beat = setInterval(sayAlive, ALIVE_EVERY_MS)
  try {
    return await late.get()
  } catch (error) {
    late.forgetFailure()
    throw notLoaded('A part of the training thread', error)
  } finally {
    clearInterval(beat)
  }
}
