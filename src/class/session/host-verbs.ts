// What a host does: it writes into its own documents, and the line carries it. While the line is away it waits there.
import type { Doc } from 'yjs'
import { refuse } from '../../experiment/parse/bad-input'
import { parse } from '../../experiment/parse/parse'
import { hostMaps, maps, type StateEntries } from '../shared/documents'
import { leadEntries } from '../shared/lead'
import { MOST_QUESTION_CHARACTERS } from '../shared/limits'
import { type Question, withoutTheRight } from '../shared/question'
import { questionSchema } from '../shared/question-schema'
import type { Work } from '../shared/work/work'
import { workSchema } from '../shared/work/work-schema'
import type { Documents } from './connection'
import { asCsv } from './csv'
import { newId } from './kept-student'
import type { Room } from './room'

type HostVerbs = Pick<
  Room,
  'ask' | 'close' | 'reopen' | 'reveal' | 'askAgain' | 'end' | 'csv' | 'compute' | 'stopComputing' | 'lead'
>

/** What is asked has a stage of its own: nobody follows the host's lab any more. */
const alone = leadEntries(undefined, {})

/** @param current the line is made anew where the room is */
export function hostVerbs(current: () => Documents): HostVerbs {
  const write = (change: (entries: StateEntries) => StateEntries) => {
    const { open, host } = current()
    if (!host) throw new Error('Only the host of a room may do this.')
    const state = open.getMap(maps.state)
    open.transact(() => {
      for (const [key, value] of Object.entries(change(state.toJSON()))) {
        if (value === undefined) state.delete(key)
        else state.set(key, value)
      }
    })
  }
  return {
    ask(question) {
      const parsed = parse(questionSchema, question, 'question') as Question
      const published = withoutTheRight(parsed)
      mustFit('question', published)
      remember(current().host, parsed)
      write(() => ({ question: published, round: 1, phase: 'asking', truth: undefined, ...alone }))
    },
    close: () => write(() => ({ phase: 'closed' })),
    reopen: () => write(() => ({ phase: 'asking', truth: undefined })),
    reveal: (truth) => write(() => ({ phase: 'revealed', truth })),
    askAgain: () =>
      write(({ round = 1 }) => ({ round: round + 1, phase: 'asking', truth: undefined, ...alone })),
    end: () => write(() => ({ ended: true })),
    compute(work) {
      const parsed: Work = parse(workSchema, { ...work, id: newId(), isStopped: false }, 'work')
      mustFit('work', parsed)
      write(() => ({ work: parsed }))
    },
    stopComputing: () => write(({ work }) => (work ? { work: { ...work, isStopped: true } } : {})),
    lead(lead) {
      if (lead) mustFit('lead', lead)
      write((before) => leadEntries(lead, before))
    },
    csv: () => asCsv(current().host),
  }
}

/** It goes to every student at once. */
function mustFit(what: string, published: unknown): void {
  const size = JSON.stringify(published).length
  if (size > MOST_QUESTION_CHARACTERS)
    refuse(
      what,
      `${size} characters`,
      `at most ${MOST_QUESTION_CHARACTERS}: its data are too many for a room`,
    )
}

/** With what is right, and without the experiment, which would be there once for each question. */
function remember(host: Doc | undefined, question: Question): void {
  const { experiment, ...kept } = { experiment: undefined, ...question }
  const asked = host?.getMap(hostMaps.asked)
  asked?.set(question.id, { ...kept, about: experiment?.name ?? '', place: asked.size + 1 })
}
