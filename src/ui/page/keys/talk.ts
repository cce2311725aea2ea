// The prepared list of a talk: addresses of the lab, which a presenter's remote goes through.
import { presets } from '../../../catalog/presets/preset-table'
import { keep, readKept } from '../../../session/lessons/kept'
import type { Session } from '../../../session/session'

const KEPT = 'overfit-lab.talk'

let last = -1

/** One a line, as it was written. */
export function readTalk(): string {
  const kept = readKept(() => localStorage, KEPT)
  const isText =
    typeof kept === 'object' && kept !== null && 'lines' in kept && typeof kept.lines === 'string'
  return isText ? (kept as { lines: string }).lines : ''
}

export function keepTalk(lines: string): void {
  keep(() => localStorage, KEPT, lines.trim() === '' ? undefined : { lines })
  last = -1
}

/** The hash of each line that has one; a word alone is the id of a preset. */
export function hashesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (line.includes('#') ? line.slice(line.indexOf('#')) : `#preset=${line}`))
}

/** The next of a list, round its end; −1 stands before its beginning. */
export function nextAt(at: number, by: 1 | -1, count: number): number {
  return at < 0 && by < 0 ? count - 1 : (at + by + count) % count
}

/** Without a list, through the presets. */
export async function stepThroughTalk(session: Session, by: 1 | -1, what: 'list' | 'presets'): Promise<void> {
  const hashes = what === 'list' ? hashesOf(readTalk()) : []
  if (hashes.length > 0) {
    last = nextAt(last, by, hashes.length)
    // As by hand: the page loads what its address says.
    location.hash = hashes[last] ?? ''
    return
  }
  const ids = Object.keys(presets)
  const at = ids.indexOf(session.store.getState().presetId)
  await session.loadPreset(ids[nextAt(at, by, ids.length)] ?? '')
}
