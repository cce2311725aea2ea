// What the documents of a room say, as the page shows it.
import type { Doc } from 'yjs'
import { messageOf } from '../../experiment/parse/message-of'
import { parse } from '../../experiment/parse/parse'
import type { Answer } from '../shared/answer'
import { hostMaps, maps, parseAnswerEntry, parseRoundEntry, type StateEntries } from '../shared/documents'
import { readLead } from '../shared/lead'
import type { Question } from '../shared/question'
import { questionSchema } from '../shared/question-schema'
import { truthSchema } from '../shared/truth'
import type { Documents } from './connection'
import type { RoomState } from './room'
import { workSaid } from './work-said'

type Said = Pick<
  RoomState,
  | 'question'
  | 'unreadable'
  | 'round'
  | 'phase'
  | 'truth'
  | 'answered'
  | 'present'
  | 'answers'
  | 'rounds'
  | 'names'
  | 'lead'
  | 'work'
  | 'progress'
  | 'networks'
>

/** @param shown its question, where it is still the same, is the very same object */
export function said({ open, host }: Documents, shown: RoomState): Said {
  const entries: StateEntries = open.getMap(maps.state).toJSON()
  const question = readQuestion(entries.question, host, shown.question)
  return {
    ...question,
    round: entries.round ?? 1,
    phase: entries.phase ?? 'asking',
    truth: entries.truth && parse(truthSchema, entries.truth, 'truth'),
    answered: entries.answered ?? 0,
    present: entries.present ?? 0,
    answers: host ? answersTo(host, question.question) : [],
    rounds: roundsOf(open, question.question),
    lead: readLead(entries, shown.lead),
    ...workSaid({ open, host }, shown),
    names: host ? host.getMap<string>(hostMaps.names).toJSON() : {},
  }
}

/** Whether the host has asked for anything. */
export function isSpeaking({ open }: Documents): boolean {
  const state = open.getMap(maps.state)
  return state.has('question') || state.has('work')
}

function readQuestion(
  published: unknown,
  host: Doc | undefined,
  shown: Question | undefined,
): Pick<Said, 'question' | 'unreadable'> {
  if (published === undefined) return { question: undefined, unreadable: undefined }
  if (shown && (published as Question).id === shown.id)
    return { question: withTheRight(shown, host), unreadable: undefined }
  try {
    const question = parse(questionSchema, published, 'question') as Question
    return { question: withTheRight(question, host), unreadable: undefined }
  } catch (error) {
    return { question: undefined, unreadable: messageOf(error) }
  }
}

/** Of a page that is loaded anew the host's own document may come after the other. */
function withTheRight(question: Question, host: Doc | undefined): Question {
  if (question.kind !== 'choice' || question.right !== undefined) return question
  const right = host?.getMap<{ right?: number }>(hostMaps.asked).get(question.id)?.right
  return right === undefined ? question : { ...question, right }
}

function answersTo(host: Doc, question: Question | undefined): RoomState['answers'] {
  return [...host.getMap<Answer>(hostMaps.answers).entries()].flatMap(([entry, answer]) => {
    const { question: id, round, student } = parseAnswerEntry(entry)
    return id === question?.id ? [{ student, round, answer }] : []
  })
}

function roundsOf(open: Doc, question: Question | undefined): RoomState['rounds'] {
  const rounds = [...open.getMap<Answer[]>(maps.rounds).entries()].map(([entry, answers]) => ({
    ...parseRoundEntry(entry),
    answers,
  }))
  return rounds
    .filter(({ question: id }) => id === question?.id)
    .map(({ round, answers }) => ({ round, answers }))
    .sort((a, b) => a.round - b.round)
}
