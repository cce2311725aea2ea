// What drawing by hand offers to the page, and what the session tells it.
import type { PointEdit } from '../../experiment/points/point-edit'
import type { Cause } from '../study'

export interface DrawingVerbs {
  /** Fetches what draws; whoever edits first waits for it. */
  open(): Promise<void>
  /**
   * One point more, less, elsewhere or of another class: the run goes on from its step, with its parameters. Within one
   * gesture a point that is moved on is still one change.
   *
   * @throws where the data are refused
   */
  edit(edit: PointEdit): Promise<void>
  /** The newest change of a point is taken back. What was trained on it stays trained. */
  undo(): Promise<void>
  /** Nothing is drawn any more: the boundary of before is shown no longer. */
  close(): void
}

export interface Drawing {
  verbs: DrawingVerbs
  beginGesture(): void
  /** There is another run. */
  begin(cause: Cause): void
}

/** The same once it is there. */
export type DrawingHand = Omit<DrawingVerbs, 'open'> & Omit<Drawing, 'verbs'>
