// `window.overfitLab`: the session's verbs for tests, embedders and the console, as docs/api.md documents them.
import type { Experiment, Tuning } from '../../experiment/experiment'
import type { Device } from '../../protocol/device'
import type { RunSnapshot, Snapshot } from '../../protocol/snapshot'
import type { Session } from '../session'
import { version } from '../version'
import type { Measured } from './measured'

/** Every promise settles: it rejects with an Error whose message a person can act on. */
export interface OverfitLab {
  version: string
  /** Which engine computes, and why; rejects where the one that the address asks for cannot be had. */
  ready: Promise<Device>
  /** As it stands, with the tuned values. */
  experiment(): Experiment
  /**
   * Any experiment as JSON: step 0, status ready.
   *
   * @throws one sentence that names the field, what was found and what was expected; the run that was there goes on
   */
  load(experiment: unknown): Promise<void>
  /** Changes the run that goes on; resolves when the worker holds the values, or newer ones. */
  tune(tuning: Tuning): Promise<void>
  /**
   * Exactly so many steps at full speed, then paused; where something else ends it sooner, `cutShort` says so. A lost
   * worker does not: what is left of it is done in the next.
   */
  run(steps: number): Promise<RunSnapshot>
  /** Trains at the page's pace until its length, or until it is paused. */
  play(): void
  pause(): Promise<Snapshot>
  /** The same experiment with its tuned values, from step 0. */
  reset(): Promise<void>
  /** The run as it is at this very step: losses, norms, and all parameters. */
  snapshot(): Promise<Snapshot>
  /**
   * The step that sentence, fit and both charts show: resolves once that is the newest; while it trains, the newest when it
   * was asked, or a later one. Right after an address was opened, its `steps=` have been trained first. What nobody can see
   * (a hidden page, a chart out of view) is not waited for.
   */
  drawn(): Promise<number>
  /** The measured steps as the charts draw them, evaluation mode; columns that the run has no numbers for are left out. */
  history(): Promise<Measured>
  /** Raw units in and out (logits for bce and cce), evaluation mode. */
  predict(inputs: number[][]): Promise<number[][]>
  /**
   * Trains one network for each λ in `values`, all from the current experiment's step 0 and together as one fleet, and
   * leaves the current run as it is.
   *
   * @throws where the penalty has no λ
   */
  ladder(query: {
    values: number[]
    steps: number
    axis?: 'lambda'
  }): Promise<{ value: number; snapshot: Snapshot }[]>
  /**
   * A program that computes what the page computes.
   *
   * @param target the id of an exported language: 'pytorch', 'tensorflowjs', 'keras', 'notebook', 'sklearn'
   * @throws where there is no such language, or it cannot state the objective
   */
  exportCode(target: string): Promise<string>
  /** Tensors alive in the worker, and bytes of GPU memory; 0 of both on the processor. */
  memory(): Promise<{ tensors: number; gpuBytes: number }>
}

declare global {
  interface Window {
    overfitLab: OverfitLab
  }
}

/** @param opened settles when the page stands where its address wants it */
export function createOverfitLab(session: Session, page: Window, opened: Promise<unknown>): OverfitLab {
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
    drawn: async () => (await import('./drawn')).drawn(session, page, opened),
    history: async () => (await import('./measured')).measured(session.history),
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
