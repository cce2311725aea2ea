// What goes beside the documents: a student's answers, and what the server says to each page by itself.
import * as v from 'valibot'
import { flag, integerFrom, kinds, oneOf, record } from '../../experiment/parse/fields'
import { type Answer, answerSchema } from './answer'
import { MOST_NAME_CHARACTERS } from './limits'
import { line } from './text'

/** Why something was not taken. */
export const refusals = ['closed', 'too-large', 'too-many', 'malformed'] as const
export type Refusal = (typeof refusals)[number]

/** Why a page is in no room, or not any more. */
export const endings = ['ended', 'full', 'no-such-room', 'replaced'] as const
export type Ending = (typeof endings)[number]

/** Of 128 random bits. */
const id = v.pipe(v.string('an id'), v.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits'))

/** Which answer. */
interface About {
  question: string
  round: number
  /** Of the page that has sent it. */
  count: number
}

const about = {
  question: v.pipe(v.string('an id'), v.maxLength(40, 'an id')),
  round: integerFrom(1, 1000),
  count: integerFrom(0, 1e9),
}

/** How a page says who it is; the server believes a host its secret, and a student that it is the one of its id. */
export type Token = StudentToken | HostToken

export interface StudentToken {
  role: 'student'
  student: string
  /** Of the room that it was in before. Another may have its code by now. */
  room?: string | undefined
}

export interface HostToken {
  role: 'host'
  secret: string
  /** One for each time that the page is opened. */
  page: string
  /** Whether it takes the room over, as a page does that is opened, or only comes back to it. */
  takesOver: boolean
  room?: string | undefined
}

const room = v.optional(id)

export const tokenSchema = v.variant('role', [
  record({ role: v.literal('student'), student: id, room }),
  record({ role: v.literal('host'), secret: id, page: id, takesOver: flag, room }),
])

export type StudentMessage =
  | ({ kind: 'answer'; answer: Answer } & About)
  | { kind: 'name'; name: string }
  | WorkMessage

/** Of a device that trains networks for all. */
export type WorkMessage =
  /** It has nothing to train. */
  | { kind: 'ready'; work: string }
  /** It trains no more for now: what it has is somebody else's. */
  | { kind: 'resting'; work: string }
  /** `result`: a `NetworkResult`; what is none is told from a message that cannot be read. */
  | { kind: 'trained'; work: string; pair: number; result: unknown }

const work = v.pipe(v.string('an id'), v.maxLength(40, 'an id'))
const pair = integerFrom(0, 1e6)

export const studentMessageSchema = kinds(
  ['answer', 'name', 'ready', 'resting', 'trained'],
  [
    record({ kind: v.literal('answer'), ...about, answer: answerSchema }),
    record({ kind: v.literal('name'), name: line(0, MOST_NAME_CHARACTERS) }),
    record({ kind: v.literal('ready'), work }),
    record({ kind: v.literal('resting'), work }),
    record({ kind: v.literal('trained'), work, pair, result: v.unknown() }),
  ],
)

export type ServerMessage =
  /**
   * Once after each connection. `start`: of the server's process; where it is another, what it said before may be lost.
   * `joinAddress` is told the host alone.
   */
  | { kind: 'welcome'; room: string; start: string; joinAddress?: string | undefined }
  | ({ kind: 'taken' } & About)
  /** `about`: of an answer that could be read. */
  | { kind: 'refused'; why: Refusal; about?: About | undefined }
  | { kind: 'over'; why: Ending }
  /** What the device is to train; without a pair there is nothing for it now. */
  | { kind: 'train'; work: string; pair?: number | undefined; isDistrusted: boolean }
  /** What was trained has come. */
  | { kind: 'counted'; work: string; pair: number; isTaken: boolean }

export const serverMessageSchema = kinds(
  ['welcome', 'taken', 'refused', 'over', 'train', 'counted'],
  [
    record({ kind: v.literal('welcome'), room: id, start: id, joinAddress: v.optional(v.string()) }),
    record({ kind: v.literal('taken'), ...about }),
    record({ kind: v.literal('refused'), why: oneOf(refusals), about: v.optional(record(about)) }),
    record({ kind: v.literal('over'), why: oneOf(endings) }),
    record({ kind: v.literal('train'), work, pair: v.optional(pair), isDistrusted: flag }),
    record({ kind: v.literal('counted'), work, pair, isTaken: flag }),
  ],
)
