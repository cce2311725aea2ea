// What the host's parts share: the run beside the room, and what each key and button does.
import { createContext, use, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useSession } from '../../../ui/kit/session-context'
import type { RoomState } from '../../session/room'
import type { Answer } from '../../shared/answer'
import type { Question } from '../../shared/question'
import { useClass, useRoom } from '../class-context'
import { createHostRun, type HostRun } from '../lab/host-run'

export interface Host {
  run: HostRun
  /** Asks, closes or reveals: what comes next. */
  goOn(): void
  closeOrReopen(): void
  askAgain(): void
  ask(question: Question): void
}

export const HostContext = createContext<Host | undefined>(undefined)

export function useHost(): Host {
  const host = use(HostContext)
  if (!host) throw new Error('This component stands outside of <HostPage>.')
  return host
}

export function useHostRun<T>(select: (state: ReturnType<HostRun['store']['getState']>) => T): T {
  return useStore(useHost().run.store, select)
}

/** To be called once, by the page. */
export function useHostVerbs(): Host {
  const session = useSession()
  const { room } = useClass()
  const [run] = useState(() => createHostRun(session))
  const question = useRoom((state) => state.question)
  const round = useRoom((state) => state.round)
  const isLeading = useRoom((state) => state.lead !== undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage is set for each question and each round, once, and after leading.
  useEffect(() => {
    const { phase, lead } = room.store.getState()
    // A page that is loaded anew while it leads stands where it led to.
    if (question && !lead) run.prepare(question, phase === 'revealed')
  }, [run, question?.id, round, isLeading])
  return useMemo(() => ({ run, ...verbsOf(room, run) }), [room, run])
}

function verbsOf(room: ReturnType<typeof useClass>['room'], run: HostRun): Omit<Host, 'run'> {
  const reveal = async (question: Question) => {
    const truth = await run.truth(question)
    const { question: now, phase } = room.store.getState()
    if (now?.id === question.id && phase === 'closed') room.reveal(truth)
  }
  return {
    goOn() {
      const { question, phase } = room.store.getState()
      if (!question || phase === 'revealed' || run.store.getState().isFinding) return
      if (phase === 'asking') room.close()
      else void reveal(question)
    },
    closeOrReopen() {
      const { question, phase } = room.store.getState()
      if (question && phase === 'asking') room.close()
      else if (question && phase === 'closed') room.reopen()
    },
    askAgain() {
      const { question, phase } = room.store.getState()
      if (question && phase !== 'asking') room.askAgain()
    },
    ask: (question) => room.ask(question),
  }
}

/** The newest round, and the one before it. */
const MOST_ROUNDS = 2

/** Of the rounds that are shown, oldest first. */
export function roundsOf({ answers, round }: Pick<RoomState, 'answers' | 'round'>): Answer[][] {
  const first = Math.max(1, round - MOST_ROUNDS + 1)
  return Array.from({ length: round - first + 1 }, (_, i) =>
    answers.filter((given) => given.round === first + i).map(({ answer }) => answer),
  )
}
