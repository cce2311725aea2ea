// The challenges: which one stands open, and what the visitor can ask of it. Loaded with the lessons.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Challenge, Ladder } from '../../catalog/challenges/challenge'
import { challenges } from '../../catalog/challenges/challenge-table'
import { perform } from '../lessons/perform'
import { takeTurns } from '../lessons/turns'
import { notify } from '../notify'
import { writeQueryWord } from '../page/query-word'
import type { Session } from '../session'
import { type ChallengeState, nothing } from './challenge-state'
import { keepFinished, readFinished } from './finished'
import { stageOf } from './foul'
import { createJudge } from './judge'
import { tryLambda } from './try-lambda'

export interface Challenges {
  store: StoreApi<ChallengeState>
  /** Sets its stage: from the beginning, or again. */
  open(id: string): void
  /** The first time, where the address asks to; a challenge that there is not loses its word. */
  arrive(): void
  /** The λ that stands is said: it is judged by networks of many others. */
  say(): void
  /** Back to the list; the lab is left as it stands. */
  leave(): void
  forget(): void
}

export function createChallenges(session: Session, page: Window): Challenges {
  const storage = () => page.localStorage
  const finished = readFinished(storage)
  const store = createStore<ChallengeState>(() => ({ ...nothing, phase: 'setting', finished }))
  const judge = createJudge(session, store, (id, done) => {
    const all = [...new Set([...store.getState().finished, id])]
    keepFinished(storage, all)
    store.setState({ done, finished: all })
  })
  /** How many of its stages have come to an end in this visit. */
  const ended = new Map<string, number>()
  const watch = takeTurns()

  const nextStage = (id: string, { stages }: Challenge) => {
    const { id: before, foul, done } = store.getState()
    if (id === before && (foul ?? done)) ended.set(id, (ended.get(id) ?? 0) + 1)
    return stages[(ended.get(id) ?? 0) % stages.length] ?? stages[0]
  }

  const setStage = async (id: string, challenge: Challenge) => {
    const isWanted = watch()
    const moves = nextStage(id, challenge)
    judge.begin(undefined)
    store.setState({ ...nothing, id, phase: 'setting' })
    writeQueryWord(page, 'challenge', id)
    await tidy(session, challenge)
    const isSet = await perform(session, moves, { isWatched: false, isWanted })
    if (!isWanted()) return
    const foul = isSet ? undefined : 'Something else was asked for while the stage was being set.'
    store.setState({ phase: 'open', foul })
    judge.begin(stageOf(session.store.getState()))
    judge.look()
  }

  const say = async (ladder: Ladder) => {
    const isWanted = watch()
    store.setState({ phase: 'trying' })
    try {
      const tried = await tryLambda(session, ladder)
      if (isWanted()) store.setState({ tried })
    } finally {
      if (isWanted()) store.setState({ phase: 'open' })
    }
    judge.look()
  }

  const open = (id: string) => {
    const challenge = challenges[id]
    if (challenge) setStage(id, challenge).catch((error) => notify(session.store, error))
  }

  return {
    store,
    open,
    arrive: onlyOnce(() => {
      const query = new URLSearchParams(page.location.search)
      const asked = query.get('challenge')
      if (asked === null) return
      // Of both the lesson is followed.
      if (query.has('lesson')) return writeQueryWord(page, 'challenge', undefined)
      if (Object.hasOwn(challenges, asked)) return open(asked)
      session.store.setState({ notice: 'There is no such challenge: here are all.' })
      writeQueryWord(page, 'challenge', undefined)
    }),
    say() {
      const { ladder } = challenges[store.getState().id ?? ''] ?? {}
      if (ladder) say(ladder).catch((error) => notify(session.store, error))
    },
    leave() {
      watch()
      judge.begin(undefined)
      store.setState({ ...nothing, id: undefined, phase: 'setting' })
      writeQueryWord(page, 'challenge', undefined)
    },
    forget() {
      keepFinished(storage, [])
      store.setState({ finished: [] })
    },
  }
}

/** What was seen before does not help. */
async function tidy(session: Session, { isBlind }: Challenge): Promise<void> {
  if (isBlind) session.studies['every-lambda'].show(false)
  // Resetting seals the test set.
  if (session.store.getState().studies['test-set'].opened) await session.reset()
}

function onlyOnce(act: () => void): () => void {
  let isOver = false
  return () => {
    if (!isOver) act()
    isOver = true
  }
}
