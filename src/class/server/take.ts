// What a student sends: checked, and written by the server under the student's own id. A student's own hand reaches nothing.
import * as v from 'valibot'
import type { Doc } from 'yjs'
import { type Answer, answerKey, isAnswerTo } from '../shared/answer'
import { answerEntry, hostMaps, maps, type StateEntries } from '../shared/documents'
import { MOST_ANSWER_CHARACTERS } from '../shared/limits'
import {
  type ServerMessage,
  type StudentMessage,
  studentMessageSchema,
  type WorkMessage,
} from '../shared/messages'

/** The two documents of a room. */
export interface RoomDocuments {
  /** For everybody. */
  open: Doc
  host: Doc
}

export function stateOf({ open }: RoomDocuments): StateEntries {
  return open.getMap(maps.state).toJSON()
}

export const answersOf = ({ host }: RoomDocuments) => host.getMap<Answer>(hostMaps.answers)

/** Who has changed a document. Hocuspocus stores only what somebody is named for. */
export const BY_SERVER = { by: 'server' }

/**
 * @param isTooMany whether it comes more often than may be
 * @param hearOfWork what becomes of what it says of networks that it trains
 * @returns what the student is told, if anything
 */
export function take(
  room: RoomDocuments,
  student: string,
  payload: string,
  isTooMany: boolean,
  hearOfWork: (student: string, message: WorkMessage) => ServerMessage,
): ServerMessage | undefined {
  if (payload.length > MOST_ANSWER_CHARACTERS) return { kind: 'refused', why: 'too-large' }
  const message = parseMessage(payload)
  if (!message) return { kind: 'refused', why: 'malformed' }
  if (message.kind === 'answer') return takeAnswer(room, student, message, isTooMany)
  if (isTooMany) return { kind: 'refused', why: 'too-many' }
  if (message.kind !== 'name') return hearOfWork(student, message)
  room.host.transact(() => room.host.getMap(hostMaps.names).set(student, message.name), BY_SERVER)
  return undefined
}

function parseMessage(payload: string): StudentMessage | undefined {
  const result = v.safeParse(studentMessageSchema, asJson(payload))
  return result.success ? result.output : undefined
}

/** Undefined is no message. */
function asJson(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}

/** What was taken before is taken again: a page that lost the line does not know it. */
function takeAnswer(
  room: RoomDocuments,
  student: string,
  { question: id, round, count, answer }: Extract<StudentMessage, { kind: 'answer' }>,
  isTooMany: boolean,
): ServerMessage {
  const about = { question: id, round, count }
  if (isTooMany) return { kind: 'refused', why: 'too-many', about }
  const answers = answersOf(room)
  const entry = answerEntry(id, round, student)
  const before = answers.get(entry)
  if (before && answerKey(before) === answerKey(answer)) return { kind: 'taken', ...about }
  const { question, phase, round: current } = stateOf(room)
  if (question?.id !== id || round !== current || phase !== 'asking')
    return { kind: 'refused', why: 'closed', about }
  if (!isAnswerTo(question, answer)) return { kind: 'refused', why: 'malformed', about }
  room.host.transact(() => answers.set(entry, answer), BY_SERVER)
  return { kind: 'taken', ...about }
}
