// What an address says of a room: `?room=K7QM42`, and for its host `&host=SECRET`.
import { parseRoomCode } from '../shared/room-code'

export interface RoomAddress {
  /** Of an address that names none that can be: as it was typed. */
  code: string
  /** Of the host alone. */
  secret?: string | undefined
}

/**
 * The secret is taken out of the address at once, for a projector would show it, and kept for as long as the tab is open.
 *
 * @returns undefined where the address names no room
 */
export function roomInAddress(page: Window): RoomAddress | undefined {
  const url = new URL(page.location.href)
  const typed = url.searchParams.get('room')
  if (typed === null) return undefined
  const code = parseRoomCode(typed) ?? typed
  const kept = `overfit-lab host of ${code}`
  const secret = url.searchParams.get('host')
  if (secret !== null) {
    page.sessionStorage.setItem(kept, secret)
    url.searchParams.delete('host')
    page.history.replaceState(page.history.state, '', url)
  }
  return { code, secret: secret ?? page.sessionStorage.getItem(kept) ?? undefined }
}
