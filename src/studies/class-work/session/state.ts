// What the store knows of a network that is trained for a class.
import type { ClassWorkReport } from '../shared/wire'

export interface ClassWorkState {
  /** Of the newest network. */
  report?: ClassWorkReport
}
