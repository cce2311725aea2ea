// The two Yjs documents of a room, and what stands in them. Students may read the first; the second is the host's alone.
import type { LeadEntries } from './lead'
import type { Question } from './question'
import type { Truth } from './truth'
import type { Work, WorkProgress } from './work/work'

export type Phase = 'asking' | 'closed' | 'revealed'

/** Of the document that everybody reads, which is called by the room's code. */
export const maps = {
  /** What the host says, and what the server counts: `StateEntries`. */
  state: 'state',
  /** `roundEntry` → once it is revealed, all of its answers, in an order that tells nobody's. */
  rounds: 'rounds',
} as const

/** Of the host's document. */
export const hostMaps = {
  /** `answerEntry` → an answer. */
  answers: 'answers',
  /** Student → what it calls itself. */
  names: 'names',
  /** Question → all of it, with what is right, but for its experiment. */
  asked: 'asked',
  /** `networkEntry` → what a device has trained for all, a `NetworkResult`. */
  networks: 'networks',
} as const

export interface StateEntries extends LeadEntries {
  question?: Question
  round?: number
  phase?: Phase
  truth?: Truth | undefined
  ended?: boolean
  /** Written by the server. */
  answered?: number
  present?: number
  /** What all devices train together. */
  work?: Work | undefined
  /** Written by the server, of this work. */
  progress?: WorkProgress & { work: string }
}

export function hostDocument(code: string): string {
  return `${code}/host`
}

/** Where the answer of a student stands. */
export function answerEntry(question: string, round: number, student: string): string {
  return `${question}/${round}/${student}`
}

export function parseAnswerEntry(entry: string): { question: string; round: number; student: string } {
  const [question = '', round = '', student = ''] = entry.split('/')
  return { question, round: Number(round), student }
}

/** Where the answers of a round stand. */
export function roundEntry(question: string, round: number): string {
  return `${question}/${round}`
}

export function parseRoundEntry(entry: string): { question: string; round: number } {
  const [question = '', round = ''] = entry.split('/')
  return { question, round: Number(round) }
}

/** Where a device's network stands. */
export function networkEntry(work: string, pair: number, student: string): string {
  return `${work}/${pair}/${student}`
}

export function parseNetworkEntry(entry: string): { work: string; pair: number; student: string } {
  const [work = '', pair = '', student = ''] = entry.split('/')
  return { work, pair: Number(pair), student }
}
