// One room: its documents, who is in it, and what becomes of what they send.
import type { Connection, Document, Hocuspocus } from '@hocuspocus/server'
import { hostDocument, maps } from '../shared/documents'
import { LONGEST_ROOM_HOURS } from '../shared/limits'
import type { Ending, ServerMessage } from '../shared/messages'
import type { Door } from './admit'
import { newId, type RoomKeys, roomId } from './keys'
import { createStudents } from './students'
import { answersOf, BY_SERVER, stateOf, take } from './take'
import { createTally } from './tally'
import { openWork } from './work-office'

const HOUR_MS = 3_600_000

export interface ClassRoom {
  door: Door
  /** To a page that is in. */
  welcome(connection: Connection): void
  /** @param isTooMany whether it sends more often than may be */
  hear(connection: Connection, payload: string, isTooMany: boolean): void
  stop(): Promise<void>
}

/**
 * @param joinAddress what the host is told, for the students
 * @param now milliseconds of a clock that never goes back
 */
export async function openRoom(
  hocuspocus: Hocuspocus,
  keys: RoomKeys,
  joinAddress: () => string,
  now: () => number,
): Promise<ClassRoom> {
  // As long as the server holds them, they stay with nobody there.
  const held = [await hocuspocus.openDirectConnection(keys.code)]
  held.push(await hocuspocus.openDirectConnection(hostDocument(keys.code)))
  const [open, host] = held.map(({ document }) => document) as [Document, Document]
  const documents = { open, host }
  const start = newId()
  const students = createStudents(
    () => tally.soon(),
    (student) => work.leave(student),
  )
  const work = openWork(documents, now)
  const tally = createTally(documents, students.count)
  const door: Door = {
    keys,
    students,
    hostPage: undefined,
    hasEnded: stateOf(documents).ended === true,
    takeOver(page) {
      const before = door.hostPage
      door.hostPage = page
      if (before !== undefined) sendAway(documents, 'replaced', ({ context }) => context.page === before)
    },
  }
  const end = () => {
    door.hasEnded = true
    sendAway(documents, 'ended', () => true)
  }
  open.getMap(maps.state).observe(() => {
    if (stateOf(documents).ended && !door.hasEnded) end()
    else tally.soon()
  })
  answersOf(documents).observe(tally.soon)
  const longest = setTimeout(
    () => open.transact(() => open.getMap(maps.state).set('ended', true), BY_SERVER),
    LONGEST_ROOM_HOURS * HOUR_MS,
  ).unref()
  return {
    door,
    welcome(connection) {
      const isHost = connection.context.role === 'host'
      say(connection, {
        kind: 'welcome',
        room: roomId(keys),
        start,
        ...(isHost && { joinAddress: joinAddress() }),
      })
    },
    hear(connection, payload, isTooMany) {
      const { role, student } = connection.context
      if (role !== 'student') return
      const reply = take(documents, student, payload, isTooMany, work.hear)
      if (reply) say(connection, reply)
    },
    async stop() {
      clearTimeout(longest)
      tally.stop()
      work.stop()
      for (const connection of held) await connection.disconnect()
    },
  }
}

function say(connection: Connection, message: ServerMessage): void {
  connection.sendStateless(JSON.stringify(message))
}

/** Tells them why, and closes: what their pages try again is refused at the door. */
function sendAway(
  { open, host }: { open: Document; host: Document },
  why: Ending,
  isMeant: (connection: Connection) => boolean,
): void {
  for (const connection of [...open.getConnections(), ...host.getConnections()].filter(isMeant)) {
    say(connection, { kind: 'over', why })
    connection.webSocket.close()
  }
}
