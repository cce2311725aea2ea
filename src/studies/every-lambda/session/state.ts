// What the store knows of the networks of every λ.
import type { EveryLambdaReport } from '../shared/wire'

export interface EveryLambdaState {
  /** The address may forbid them. */
  isAllowed: boolean
  isOn: boolean
  /** How many the visitor chose; without it what suits the device. */
  size?: number
  report?: EveryLambdaReport
}
