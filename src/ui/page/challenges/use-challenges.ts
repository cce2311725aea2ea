// The challenges of a session: made when the drawer first shows them, and kept; the page is led while one stands open.
import { useStore } from 'zustand'
import { challenges } from '../../../catalog/challenges/challenge-table'
import type { ChallengeState } from '../../../session/challenges/challenge-state'
import { type Challenges, createChallenges } from '../../../session/challenges/challenges'
import type { Session } from '../../../session/session'
import { useSession } from '../../kit/session-context'
import { drawer } from '../drawer'
import { leadPage } from '../lessons/lead-page'

const made = new WeakMap<Session, Challenges>()

export function useChallenges(): Challenges {
  const session = useSession()
  const here = made.get(session) ?? make(session)
  made.set(session, here)
  return here
}

export function useChallenge<T>(select: (state: ChallengeState) => T): T {
  return useStore(useChallenges().store, select)
}

function make(session: Session): Challenges {
  const here = createChallenges(session, window)
  let led: string | undefined
  const follow = () => {
    const { id } = here.store.getState()
    const wanted = drawer.getState().open ? id : undefined
    // Also while Setup is open in its place, not once the drawer is closed.
    if (wanted !== led) leadPage(session, challenges[wanted ?? '']?.shows)
    led = wanted
  }
  here.store.subscribe(follow)
  drawer.subscribe(follow)
  return here
}
