// The verbs that end in a snapshot; the newest parameters are remembered, for the day the worker is lost.

import { packParameters } from '../../experiment/layout'
import { parseSteps } from '../../experiment/parse/arguments'
import type { Snapshot, SoundParameters } from '../../protocol/snapshot'
import type { Lab } from '../lab'

export interface Snapshots {
  pause(): Promise<Snapshot>
  run(steps: number): Promise<Snapshot>
  snapshot(): Promise<Snapshot>
  /** Parameters of the current run that came by another way. */
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
    if (snapshot.status !== 'diverged') {
      newest = { step: snapshot.step, parameters: packParameters(snapshot.parameters) }
    }
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
