// Whether a page may in, and as what.
import * as v from 'valibot'
import type { WebSocket } from 'ws'
import { hostDocument } from '../shared/documents'
import { type Ending, type HostToken, type StudentToken, tokenSchema } from '../shared/messages'
import { isSame, type RoomKeys, roomId } from './keys'
import type { Students } from './students'

/** Its reason is what the page is told. Without a message Hocuspocus does not print it. */
class Refused extends Error {
  readonly reason: Ending

  constructor(reason: Ending) {
    super()
    this.reason = reason
  }
}

export type Guest = { role: 'student'; student: string } | { role: 'host'; page: string }

export interface Door {
  keys: RoomKeys
  students: Students
  /** The page that is the host now. */
  hostPage: string | undefined
  hasEnded: boolean
  /** The one before is told. */
  takeOver(page: string): void
}

/** @throws Refused */
export function admit(door: Door, documentName: string, token: string, socket: WebSocket): Guest {
  const { code } = door.keys
  const isHosts = documentName === hostDocument(code)
  if (documentName !== code && !isHosts) throw new Refused('no-such-room')
  const who = parseToken(token)
  if (!who || (isHosts && who.role !== 'host')) throw new Refused('no-such-room')
  // A page of an earlier room of this code must not bring that one's state along.
  if (door.hasEnded || (who.room !== undefined && who.room !== roomId(door.keys))) throw new Refused('ended')
  return who.role === 'host' ? admitHost(door, who) : admitStudent(door, who, socket)
}

function parseToken(token: string) {
  try {
    return v.parse(tokenSchema, JSON.parse(token))
  } catch {
    return undefined
  }
}

function admitHost(door: Door, { secret, page, takesOver }: HostToken): Guest {
  if (!isSame(secret, door.keys.secret)) throw new Refused('no-such-room')
  if (page !== door.hostPage) {
    if (door.hostPage !== undefined && !takesOver) throw new Refused('replaced')
    door.takeOver(page)
  }
  return { role: 'host', page }
}

function admitStudent(door: Door, { student }: StudentToken, socket: WebSocket): Guest {
  if (!door.students.admit(student, socket)) throw new Refused('full')
  return { role: 'student', student }
}
