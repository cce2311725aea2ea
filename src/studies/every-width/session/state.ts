// What the store knows of the networks of every width.
import type { EveryWidthReport } from '../shared/wire'

export interface EveryWidthState {
  /** The address may forbid them. */
  isAllowed: boolean
  report?: EveryWidthReport
  /** Units of each hidden layer of the widest network; none before they were first asked for. */
  hidden?: number[]
}
