// Which challenges were done, kept on this device and nowhere else, until it is forgotten with the lessons' answers.

const KEY = 'overfit-lab-challenges'

/** Their ids. Storage may be forbidden, or hold what another lab has left. */
export function readFinished(storage: () => Storage): readonly string[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Where it cannot be kept it holds until the page is left. */
export function keepFinished(storage: () => Storage, finished: readonly string[]): void {
  try {
    if (finished.length === 0) storage().removeItem(KEY)
    else storage().setItem(KEY, JSON.stringify(finished))
  } catch {}
}
