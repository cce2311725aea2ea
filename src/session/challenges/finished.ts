// Which challenges were done, kept on this device and nowhere else, until it is forgotten with the lessons' answers.
import { keep, readKept } from '../lessons/kept'

const KEY = 'overfit-lab-challenges'

/** Their ids. */
export function readFinished(storage: () => Storage): readonly string[] {
  const kept = readKept(storage, KEY)
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
}

export function keepFinished(storage: () => Storage, finished: readonly string[]): void {
  keep(storage, KEY, finished.length > 0 ? finished : undefined)
}
