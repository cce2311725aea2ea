// Who this device is in a room, and what it has answered: a page that is loaded anew, or a phone that wakes up, is the same
// student with the same answer.
import * as v from 'valibot'
import { record } from '../../experiment/parse/fields'
import { type Answer, answerSchema } from '../shared/answer'
import type { Surroundings } from './surroundings'

const answer = answerSchema as v.GenericSchema<unknown, Answer>

const schema = record({
  student: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  name: v.string(),
  question: v.optional(v.string()),
  round: v.number(),
  answer: v.optional(answer),
  before: v.array(record({ round: v.number(), answer })),
})

export type Kept = v.InferOutput<typeof schema>

export interface KeptStudent {
  read(): Kept
  write(kept: Omit<Kept, 'student'>): void
}

export function keptStudent(code: string, kept: Surroundings['kept']): KeptStudent {
  const name = `overfit-lab student of ${code}`
  const first = read(kept.getItem(name)) ?? { student: newId(), name: '', round: 0, before: [] }
  const write = (now: Kept) => kept.setItem(name, JSON.stringify(now))
  write(first)
  return {
    read: () => first,
    write: (now) => write({ ...now, student: first.student }),
  }
}

/** 128 random bits, hexadecimal. `crypto.randomUUID` is not there on a page that came by http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What another version has kept counts as nothing. */
function read(text: string | null): Kept | undefined {
  try {
    return v.parse(schema, JSON.parse(text ?? ''))
  } catch {
    return undefined
  }
}
