// What the store knows of the twin: whether there is one, and what it has otherwise. What it has come to is the live ghost.
import type { TwinSetting } from '../shared/twin-setting'

export interface TwinState {
  /** The address may forbid it. */
  isAllowed: boolean
  /** The visitor's switch. */
  isOn: boolean
  /** From the first λ on: before that there is nothing to compare. */
  hasBegun: boolean
  setting: TwinSetting
  /** It stands at its last sound step. */
  hasDiverged?: boolean
}
