// The verbs that end in a snapshot; and what the reports said last of what can be gone on from, for the day the worker is lost.

import { parseSteps } from '../../experiment/parse/arguments'
import type { RunPast } from '../../protocol/record'
import type { RunSnapshot, Snapshot, SoundParameters } from '../../protocol/snapshot'
import type { Lab } from '../lab'

export interface Snapshots {
  pause(): Promise<Snapshot>
  run(steps: number): Promise<RunSnapshot>
  snapshot(): Promise<Snapshot>
  /** What the current run can go on from: reports carry it, at the end of training too, before the snapshot. */
  learn(sound: SoundParameters, past?: RunPast): void
  /** The newest of the current run. */
  newestSound(): SoundParameters | undefined
  /** What is behind it, where that was asked for. */
  newestPast(): RunPast | undefined
  /** A new run: what is known is not of it. */
  forget(): void
}

export function createSnapshots({ store, ask }: Lab, stopPlaying: () => void): Snapshots {
  let newest: SoundParameters | undefined
  let past: RunPast | undefined

  const take = async <S extends Snapshot>(asked: Promise<S>): Promise<S> => {
    const { run } = store.getState()
    const snapshot = await asked
    // It may be of a run whose place another has taken.
    if (store.getState().run !== run) return snapshot
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
      const until = store.getState().step + count
      // In another worker it has so many steps before it.
      const rest = () => ({ steps: Math.max(0, until - store.getState().step) })
      return take(ask('run', { steps: count }, rest))
    },
    snapshot: () => take(ask('snapshot', undefined)),
    learn: (sound, behind) => {
      newest = sound
      past = behind
    },
    newestPast: () => past,
    newestSound: () => newest,
    forget: () => {
      newest = past = undefined
    },
  }
}
