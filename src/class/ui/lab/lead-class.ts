// The host's lab leads: what it shows is said to the room, a few times a second at most.
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import { newId } from '../../session/kept-student'
import type { Room } from '../../session/room'
import type { Lead } from '../../shared/lead'

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
  let said = ''
  const say = () => {
    timer = undefined
    const { run, experiment, step } = session.store.getState()
    if (!run) return
    const lead = { run: `${page}/${run.run}`, experiment, step }
    const text = JSON.stringify(lead)
    if (text === said) return
    said = text
    try {
      room.lead(lead)
    } catch (error) {
      notify(session.store, error)
    }
  }
  const soon = () => {
    timer ??= setTimeout(say, EVERY_MS)
  }
  let stop: (() => void) | undefined
  let isOver = false
  const begin = () => {
    if (isOver) return
    stop = session.store.subscribe(soon)
    say()
  }
  const before = room.store.getState().lead
  if (before?.run) {
    void standAt(session, before)
      .catch((error) => notify(session.store, error))
      .then(begin)
  } else begin()
  return () => {
    isOver = true
    stop?.()
    clearTimeout(timer)
  }
}

async function standAt(session: Session, { experiment, step }: Lead): Promise<void> {
  await session.load(experiment)
  if (step > 0) await session.run(step)
}
