// Who is here. A student is an id that its device made up: with two sockets, as after a sleep, it is still one.
import type { WebSocket } from 'ws'
import { MOST_STUDENTS } from '../shared/limits'

/** Of a whole room: devices that forget theirs come as another, but nobody may fill the room with names. */
const MOST_IDS = 5 * MOST_STUDENTS

export interface Students {
  count(): number
  /** @returns whether there is a place; it is kept until the socket closes */
  admit(student: string, socket: WebSocket): boolean
}

/** @param onGone told of a student whose last socket has closed */
export function createStudents(onChange: () => void, onGone: (student: string) => void): Students {
  const present = new Map<string, Set<WebSocket>>()
  const known = new Set<string>()
  const leave = (student: string, socket: WebSocket) => {
    const sockets = present.get(student)
    sockets?.delete(socket)
    if (sockets?.size === 0) {
      present.delete(student)
      onGone(student)
    }
    onChange()
  }
  return {
    count: () => present.size,
    admit(student, socket) {
      const sockets = present.get(student)
      if (!sockets && present.size >= MOST_STUDENTS) return false
      if (!known.has(student) && known.size >= MOST_IDS) return false
      known.add(student)
      present.set(student, (sockets ?? new Set()).add(socket))
      socket.once('close', () => leave(student, socket))
      onChange()
      return true
    },
  }
}
