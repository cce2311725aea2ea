// The verbs that end in a snapshot; and what the reports said last of what can be gone on from, for the day the worker is lost.

import { parseSteps } from '../../experiment/parse/arguments'
import type { Snapshot, SoundParameters } from '../../protocol/snapshot'
import type { Lab } from '../lab'

export interface Snapshots {
  pause(): Promise<Snapshot>
  run(steps: number): Promise<Snapshot>
  snapshot(): Promise<Snapshot>
  /** What the current run can go on from: reports carry it, at the end of training too, before the snapshot. */
  learn(sound: SoundParameters): void
  /** The newest of the current run. */
  newestSound(): SoundParameters | undefined
  /** A new run: what is known is not of it. */
  forget(): void
}

export function createSnapshots({ store, ask }: Lab, stopPlaying: () => void): Snapshots {
  let newest: SoundParameters | undefined

  const take = async (asked: Promise<Snapshot>): Promise<Snapshot> => {
    const snapshot = await asked
    store.setState({ status: snapshot.status, step: snapshot.step })
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
    learn: (sound) => {
      newest = sound
    },
    newestSound: () => newest,
    forget: () => {
      newest = undefined
    },
  }
}
