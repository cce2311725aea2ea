// The prepared list of a talk: addresses of the lab, which a presenter's remote goes through.
import { presets } from '../../../catalog/presets/preset-table'
import { dataKeyIn, decodeAddress } from '../../../experiment/address/address'
import { messageOf } from '../../../experiment/parse/message-of'
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

/** What is wrong with the first line that no page would open; '' where there is none. */
export function complaintOf(lines: string): string {
  for (const [i, line] of lines.split('\n').entries()) {
    const [hash] = hashesOf(line)
    // Whether this device has the data, it says when they are asked for.
    if (hash === undefined || dataKeyIn(hash) !== undefined) continue
    try {
      decodeAddress(hash)
    } catch (error) {
      return `Line ${i + 1}: ${messageOf(error)}`
    }
  }
  return ''
}

/** The next of a list, round its end; −1 stands before its beginning. */
export function nextAt(at: number, by: 1 | -1, count: number): number {
  return at < 0 && by < 0 ? count - 1 : (at + by + count) % count
}

/** Without a list, through the presets. */
export async function stepThroughTalk(session: Session, by: 1 | -1, what: 'list' | 'presets'): Promise<void> {
  // What was said of the one before is not of this one.
  session.dismissNotice()
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
