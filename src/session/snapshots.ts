// The verbs that end in a snapshot; the newest parameters are remembered, for the day the worker is lost.
import { parseSteps } from '../experiment/arguments'
import type { Snapshot } from '../protocol/snapshot'
import type { Lab } from './lab'

export interface Snapshots {
  pause(): Promise<Snapshot>
  run(steps: number): Promise<Snapshot>
  snapshot(): Promise<Snapshot>
  /** The newest of the current run that had not diverged. */
  newestSound(): Snapshot | undefined
  /** A new run: what is known is not of it. */
  forget(): void
}

export function createSnapshots({ store, ask }: Lab, stopPlaying: () => void): Snapshots {
  let newest: Snapshot | undefined

  const take = async (asked: Promise<Snapshot>): Promise<Snapshot> => {
    const snapshot = await asked
    store.setState({ status: snapshot.status, step: snapshot.step })
    if (snapshot.status !== 'diverged') newest = snapshot
    return snapshot
  }

  return {
    pause() {
      stopPlaying()
      return take(ask('pause', undefined))
    },
    async run(steps) {
      const count = parseSteps(steps)
      stopPlaying()
      return take(ask('run', { steps: count }))
    },
    snapshot: () => take(ask('snapshot', undefined)),
    newestSound: () => newest,
    forget: () => {
      newest = undefined
    },
  }
}
