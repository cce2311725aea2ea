// What trains beside the visitor's run, as the trainer sees it: it asks for nothing and is given the time that is left.
import type { Run } from '../run/run'
import type { Basis } from './following'

export interface Moment {
  /** The visitor's pace leaves nothing to do just now. */
  isIdle: boolean
  /** Resolves when what was enqueued for the visitor's run has been computed. */
  settle(): Promise<void>
}

export interface Companion {
  /**
   * Called between the bursts of the visitor's run; may take its turn.
   *
   * @returns whether it did
   */
  turn(run: Run, moment: Moment): Promise<boolean>
  /**
   * Called whenever the visitor's run does not train: goes on by itself until it has caught up, or until a `turn`.
   *
   * @throws what its work failed with: a lost GPU is found out by reading from it
   */
  alone(run: Run): Promise<void>
}

/** A companion that the page wishes for. */
export interface Beside<Wish> extends Companion {
  /**
   * Something else is wished for, or nothing. Once it resolves, what is not wished for any more has freed what it held.
   *
   * @param basis what stood when it was wished for
   * @throws why it cannot be
   */
  want(wish: Wish, basis?: Basis): Promise<void>
}
