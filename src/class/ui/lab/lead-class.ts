// The host's lab leads: what it shows is said to the room, a few times a second at most.
import { writeThen } from '../../../experiment/address/then/write'
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import { newId } from '../../session/kept-student'
import type { Room } from '../../session/room'
import type { Lead } from '../../shared/lead'
import { approach } from './lead-story'

const EVERY_MS = 250

/**
 * A page that is loaded anew leads on from where the one before stood.
 *
 * @returns ends it
 */
export function leadClass(session: Session, room: Room): () => void {
  /** Of a page that is loaded anew, runs are counted from 1 again. */
  const page = newId()
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | undefined
  let isOver = false
  let said = ''
  const leadOf = leadsOf(session, page)
  const say = async () => {
    const lead = await leadOf()
    const text = JSON.stringify(lead)
    if (!lead || isOver || text === said) return
    said = text
    room.lead(lead)
  }
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      void attempt(say)
    }, EVERY_MS)
  }
  const attempt = (act: () => Promise<void>) => act().catch((error) => notify(session.store, error))
  const begin = async () => {
    if (isOver) return
    stop = session.store.subscribe(soon)
    await say()
  }
  const before = room.store.getState().lead
  void attempt(async () => {
    if (before?.run) await attempt(() => standAt(session, before))
    await begin()
  })
  return () => {
    isOver = true
    stop?.()
    clearTimeout(timer)
  }
}

/** Where the lab stands, and how it came there; of a run that has not come from step 0 by its own steps, its settings of now. */
function leadsOf(session: Session, page: string): () => Promise<Lead | undefined> {
  /** Of one run with its settings: with others, how the lab came there is another story. */
  let known: { of: readonly unknown[]; told: Pick<Lead, 'experiment' | 'story'> } | undefined
  return async () => {
    // Of before the question: what is tuned meanwhile comes after this step.
    const { run, experiment, revision, step } = session.store.getState()
    if (!run) return undefined
    const of = [run.run, revision, experiment]
    if (!known?.of.every((part, i) => part === of[i])) {
      const tunings = (await session.tunings()) ?? []
      const told = { experiment: { ...experiment, ...tunings[0]?.settings }, story: writeThen(tunings) }
      known = { of, told }
    }
    return { run: `${page}/${run.run}`, ...known.told, step }
  }
}

async function standAt(session: Session, lead: Lead): Promise<void> {
  for (let isLoaded = false; await approach(session, lead, isLoaded); isLoaded = true);
}
