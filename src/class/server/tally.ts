// What the server writes into the document that everybody reads: how many are here, how many have answered, and after the
// reveal what. Written when it is another than before, so that it also comes right after a host brought back what was lost.
import type { Map as YMap } from 'yjs'
import { type Answer, answerKey } from '../shared/answer'
import { maps, parseAnswerEntry, parseRoundEntry, roundEntry } from '../shared/documents'
import { answersOf, BY_SERVER, type RoomDocuments, stateOf } from './take'

/** Of 200 answers each would otherwise be told to 200 students. */
const TOGETHER_MS = 100

export interface Tally {
  /** Something has changed that may be counted. */
  soon(): void
  stop(): void
}

export function createTally(room: RoomDocuments, countPresent: () => number): Tally {
  let timer: NodeJS.Timeout | undefined
  const write = () => {
    timer = undefined
    room.open.transact(() => {
      writeCounts(room, countPresent())
      writeRounds(room)
    }, BY_SERVER)
  }
  return {
    soon() {
      timer ??= setTimeout(write, TOGETHER_MS)
    },
    stop: () => clearTimeout(timer),
  }
}

function writeCounts(room: RoomDocuments, present: number): void {
  const { question, round = 1 } = stateOf(room)
  const answered = question ? (answersByRound(room, question.id).get(round)?.length ?? 0) : 0
  writeWhereOther(room.open.getMap(maps.state), 'answered', answered)
  writeWhereOther(room.open.getMap(maps.state), 'present', present)
}

/** Before the reveal nobody but the host knows what the others say; another question begins without any. */
function writeRounds(room: RoomDocuments): void {
  const { question, phase } = stateOf(room)
  const rounds = room.open.getMap(maps.rounds)
  for (const entry of [...rounds.keys()])
    if (parseRoundEntry(entry).question !== question?.id) rounds.delete(entry)
  if (!question || phase !== 'revealed') return
  for (const [round, answers] of answersByRound(room, question.id))
    writeWhereOther(rounds, roundEntry(question.id, round), inNobodysOrder(answers))
}

function answersByRound(room: RoomDocuments, id: string): Map<number, Answer[]> {
  const found = new Map<number, Answer[]>()
  for (const [entry, answer] of answersOf(room).entries()) {
    const { question, round } = parseAnswerEntry(entry)
    if (question !== id) continue
    const others = found.get(round)
    if (others) others.push(answer)
    else found.set(round, [answer])
  }
  return found
}

function inNobodysOrder(answers: readonly Answer[]): Answer[] {
  return answers.toSorted((a, b) => (answerKey(a) < answerKey(b) ? -1 : 1))
}

function writeWhereOther(map: YMap<unknown>, key: string, value: unknown): void {
  if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value)
}
