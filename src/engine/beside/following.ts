// What follows the visitor's run, and how: all that one such fleet has otherwise than another.
import type { Experiment } from '../../experiment/experiment'
import type { Fleet } from '../fleet/fleet'
import type { Run } from '../run/run'

/** What a wish for it has at least. */
export interface BesideWish {
  /** Nobody sees it: it keeps what it has and does not train. */
  isResting: boolean
}

/** A fleet that takes the visitor's steps after the visitor. */
export interface FollowingFleet {
  readonly fleet: Pick<Fleet, 'idle'>
  readonly step: number
  /** So many steps it may take before it must be looked at; without it, any number. */
  readonly room?: number
  advance(): void
  dispose(): void
}

/** What the follower knows when it looks. */
export interface Look {
  /** It has only just been made. */
  isFirst: boolean
  /** It has caught up with a run that does not train. */
  isAtRest: boolean
}

/** What an experiment is made of, as it stood when something was wished for. */
export type Basis = Pick<Run, 'experiment' | 'data'>

export interface Following<Wish extends BesideWish, Own extends FollowingFleet> {
  /** Before anything is wished for. */
  readonly nothing: Wish
  /** Whether the one wish is for the same networks as the other. */
  isSame(wish: Wish, before: Wish): boolean
  /** Whether it is for any at all. */
  isWished(wish: Wish): boolean
  /** Whether they are wished for beside this run; without it, beside any. */
  isOf?(wish: Wish, run: Run): boolean
  /** They rest at this step. */
  goal(run: Run, wish: Wish, own: Own): number
  /** All that they rest on while a run goes on: where this changes, they are made anew. Without it, on nothing of it. */
  settingsOf?(experiment: Experiment, wish: Wish): string
  make(basis: Basis, wish: Wish): Promise<Own>
  /**
   * Whether they are made as soon as they are wished for, so that whoever wishes hears why they cannot be: of what stood
   * then, whatever the run has become.
   */
  readonly isMadeAtOnce?: boolean
  /** Whether what was made for a run that was so goes on beside one that is so. */
  outlives?(before: Experiment, now: Experiment): boolean
  /**
   * Something else of the experiment has changed.
   *
   * @returns whether they can go on as they are
   */
  adopt?(own: Own, experiment: Experiment): boolean
  /** Whether they have to be looked at where the visitor comes to rest, though they were at this very step. */
  isUnseenAtRest?(own: Own): boolean
  /** Whether they are over at their goal: looked at once more, then freed. */
  readonly ends?: boolean
  /** Looks at them; what is returned tells of it, unless it is out of date by then. */
  look(own: Own, run: Run, wish: Wish, look: Look): Promise<() => void>
  /** What was told of them does not hold any more. */
  withdraw?(run: Run, wish: Wish): void
}
