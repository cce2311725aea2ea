// Out of the class, to the lab as everybody has it.
import type { Room } from '../session/room'

export function leaveClass(room: Room): void {
  room.leave()
  const url = new URL(location.href)
  url.searchParams.delete('room')
  location.assign(url)
}
