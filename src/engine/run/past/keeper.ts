// Keeps a run's past in bounded memory: the first frame, the best one, and every so many of the others.
import { measurementIndex } from '../../../protocol/schedule'

/** More than anybody tells apart on a slider as wide as a chart. */
const MAX_FRAMES = 128
const MAX_BYTES = 16e6
/** The first, the best and one between: with fewer there is nothing to look back at. */
const MIN_FRAMES = 3

export interface Frame {
  step: number
  /** NaN where there are no validation rows. */
  validationLoss: number
}

/** How many frames of so many bytes are kept; 0 where they are too large. */
export function frameLimit(bytes: number): number {
  const limit = Math.min(MAX_FRAMES, Math.floor(MAX_BYTES / bytes))
  return limit < MIN_FRAMES ? 0 : limit
}

/**
 * Frames are spaced by the schedule of the metrics: dense at first, where most happens. When it is full every second
 * one goes and the stride doubles, so that what is kept is a function of the steps alone.
 */
export class Keeper<F extends Frame> {
  readonly #limit: number
  #first: F | undefined
  #best: F | undefined
  /** Every `stride`-th of the schedule, without the first. */
  #others: F[] = []
  #stride = 1

  constructor(limit: number) {
    this.#limit = limit
  }

  /** @param frames ascending, as `frames` gave them of one with this limit and stride */
  static of<F extends Frame>(limit: number, stride: number, frames: readonly F[]): Keeper<F> {
    const keeper = new Keeper<F>(limit)
    keeper.#stride = stride
    for (const frame of frames) keeper.add(frame)
    return keeper
  }

  /** Of the schedule, every so many-th is kept. */
  get stride(): number {
    return this.#stride
  }

  get isEmpty(): boolean {
    return this.#first === undefined
  }

  /** The first of the lowest validation losses. */
  get best(): F | undefined {
    return this.#best
  }

  /** Whether a frame of this step would be kept for its place alone. */
  wants(step: number): boolean {
    return this.#limit > 0 && (this.isEmpty || this.#isOnStride({ step }))
  }

  /** Whether a frame would be kept: for its place, or because it is better than all before. */
  isWorth(frame: Frame): boolean {
    return this.wants(frame.step) || (this.#limit > 0 && this.#isBetter(frame))
  }

  /** Frames come in the order of their steps. */
  add(frame: F): void {
    if (this.#isBetter(frame)) this.#best = frame
    if (!this.#first) this.#first = frame
    else if (this.#isOnStride(frame)) this.#others.push(frame)
    // One place each for the first and for the best.
    while (this.#others.length > this.#limit - 2) this.#thin()
  }

  /** Ascending. */
  frames(): F[] {
    const all = new Set([this.#first, this.#best, ...this.#others].filter((frame) => frame !== undefined))
    return [...all].sort((a, b) => a.step - b.step)
  }

  /**
   * The frame whose step is nearest.
   *
   * @throws where nothing is kept
   */
  nearest(step: number): F {
    const [first, ...others] = this.frames()
    if (!first) throw new Error('Nothing is kept of this run’s past.')
    const isNearer = (a: F, b: F) => Math.abs(a.step - step) < Math.abs(b.step - step)
    return others.reduce((best, frame) => (isNearer(frame, best) ? frame : best), first)
  }

  /** What was known at this step, for a run that goes on from there. */
  until(step: number): Keeper<F> {
    const frames = this.frames().filter((frame) => frame.step <= step)
    return Keeper.of(this.#limit, this.#stride, frames)
  }

  #isOnStride({ step }: Pick<Frame, 'step'>): boolean {
    return measurementIndex(step) % this.#stride === 0
  }

  #isBetter({ validationLoss }: Frame): boolean {
    return validationLoss < (this.#best?.validationLoss ?? Number.POSITIVE_INFINITY)
  }

  #thin(): void {
    this.#stride *= 2
    this.#others = this.#others.filter((frame) => this.#isOnStride(frame))
  }
}
