// `window.overfitLab`: the session's verbs for tests, embedders and the console, as docs/api.md documents them.
import type { Experiment, Tuning } from '../../experiment/experiment'
import type { Device } from '../../protocol/device'
import type { Snapshot } from '../../protocol/snapshot'
import type { Session } from '../session'
import { version } from './version'

/** Every promise settles: it rejects with an Error whose message a person can act on. */
export interface OverfitLab {
  version: string
  ready: Promise<Device>
  /** As it stands, with the tuned values. */
  experiment(): Experiment
  /** Any experiment as JSON: step 0, status ready. */
  load(experiment: unknown): Promise<void>
  /** No restart; resolves when the worker holds the values. */
  tune(tuning: Tuning): Promise<void>
  /** Exactly so many steps at full speed, then paused. */
  run(steps: number): Promise<Snapshot>
  play(): void
  pause(): Promise<Snapshot>
  reset(): Promise<void>
  snapshot(): Promise<Snapshot>
  /** Raw units in and out (logits for bce and cce), evaluation mode. */
  predict(inputs: number[][]): Promise<number[][]>
  ladder(query: {
    values: number[]
    steps: number
    axis?: 'lambda'
  }): Promise<{ value: number; snapshot: Snapshot }[]>
  exportCode(target: string): Promise<string>
  memory(): Promise<{ tensors: number; gpuBytes: number }>
}

declare global {
  interface Window {
    overfitLab: OverfitLab
  }
}

export function createOverfitLab(session: Session): OverfitLab {
  return {
    version,
    ready: session.ready,
    // A copy: what is done to it outside must not reach the run.
    experiment: () => structuredClone(session.experiment()),
    load: (experiment) => session.load(experiment),
    tune: tuneByStep(session),
    run: session.run,
    play: session.play,
    pause: session.pause,
    reset: session.reset,
    snapshot: session.snapshot,
    predict: session.predict,
    ladder: session.studies['every-lambda'].ladder,
    exportCode: session.exportCode,
    memory: session.memory,
  }
}

/** There is no pointer to say where a gesture begins: tunes at one step are one gesture, so a burst is one mark. */
function tuneByStep(session: Session): OverfitLab['tune'] {
  let lastStep = -1
  return (tuning) => {
    const { step } = session.store.getState()
    if (step !== lastStep) session.beginGesture()
    lastStep = step
    return session.tune(tuning)
  }
}
