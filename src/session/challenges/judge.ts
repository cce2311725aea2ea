// Judges the challenge that stands open whenever something is known of the run: live, but done only where the run rests.
import type { StoreApi } from 'zustand/vanilla'
import type { Challenge, RunFacts } from '../../catalog/challenges/challenge'
import { challenges } from '../../catalog/challenges/challenge-table'
import { notify } from '../notify'
import type { Session } from '../session'
import type { LabState } from '../state'
import type { ChallengeState } from './challenge-state'
import { foulOf, type Stage } from './foul'
import { areSame, rowsOf } from './rows'
import { runFacts } from './run-facts'

export interface Judge {
  /** From now on, by this stage; without one nothing is judged. */
  begin(stage: Stage | undefined): void
  look(): void
}

type Finish = (id: string, done: NonNullable<ChallengeState['done']>) => void

export function createJudge(session: Session, store: StoreApi<ChallengeState>, finish: Finish): Judge {
  let stage: Stage | undefined
  let isConfirming = false

  const look = () => {
    if (!stage) return
    const state = session.store.getState()
    const { challenge, facts } = openNow(session, store, state)
    // What is looked back at is not where the run stands.
    if (!challenge || state.lookBack) return
    const { rows: shown, done } = store.getState()
    const rows = facts ? rowsOf(challenge, facts, shown) : []
    if (!areSame(rows, shown)) store.setState({ rows })
    if (done || foul(challenge, facts, state)) return
    if (facts && isFulfilled(challenge, facts, state)) confirm(stage)
  }

  /** Once there is one, it stays until the stage is set again. */
  const foul = (challenge: Challenge, facts: RunFacts | undefined, state: LabState) => {
    const { foul: before } = store.getState()
    const found = before ?? foulOf(challenge, stage as Stage, state) ?? (facts && challenge.lost?.(facts))
    if (found !== before) store.setState({ foul: found })
    return found !== undefined
  }

  const confirm = (of: Stage) => {
    if (isConfirming) return
    isConfirming = true
    confirmed(of)
      .catch((error) => notify(session.store, error))
      .finally(() => {
        isConfirming = false
      })
  }

  /** Judged once more by what was measured at the very step where the run stands. */
  const confirmed = async (of: Stage) => {
    await session.snapshot()
    const state = session.store.getState()
    const { challenge, facts } = openNow(session, store, state)
    const { id, foul: broken } = store.getState()
    if (stage !== of || !id || !challenge || !facts || broken !== undefined || state.lookBack) return
    if (facts.step === state.step && isFulfilled(challenge, facts, state))
      finish(id, { step: facts.step, why: challenge.why(facts) })
  }

  session.store.subscribe(look)
  return {
    look,
    begin(next) {
      stage = next
    },
  }
}

function openNow({ history }: Session, store: StoreApi<ChallengeState>, state: LabState) {
  const { id, tried } = store.getState()
  return {
    challenge: id === undefined ? undefined : challenges[id],
    /** None before the first measurement. */
    facts: runFacts(state, history, tried),
  }
}

/** Only what rests is judged: while it trains, the next step may be another matter. */
function isFulfilled({ conditions }: Challenge, facts: RunFacts, state: LabState): boolean {
  const { status, revision, reportedRevision } = state
  const rests = (status === 'paused' || status === 'ready') && revision === reportedRevision
  return rests && conditions.every(({ holds }) => holds(facts))
}
