// Training on to a step: at the preset's pace, where it is to be watched.
import type { Session } from '../session'
import type { LabState } from '../state'

/** @returns whether it has come there; not where the visitor does something else meanwhile */
export async function watchTo(session: Session, until: number): Promise<boolean> {
  const { store } = session
  const { run, experiment } = store.getState()
  const isOther = (state: LabState) =>
    state.run !== run || state.restsAt !== until || state.experiment !== experiment
  store.setState({ restsAt: until })
  session.play()
  const isThere = await new Promise<boolean>((resolve) => {
    let hasBegun = false
    const look = (state: LabState) => {
      hasBegun ||= state.status === 'running'
      if (!isOther(state) && state.step < until && !(hasBegun && stands(state))) return
      unsubscribe()
      resolve(!isOther(state) && state.step === until)
    }
    const unsubscribe = store.subscribe(look)
  })
  // A wish to see it train would make the next touch of λ go on.
  if (isThere) await session.pause()
  return isThere
}

/** A page that nobody sees waits, and goes on. */
const stands = ({ status }: LabState) => status !== 'running' && !(status === 'paused' && document.hidden)
