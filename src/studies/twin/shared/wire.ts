// The twin on the wire: what the page wishes for, and what the worker tells of it.
import type { TwinSetting } from './twin-setting'

export interface TwinWish {
  /** Rises with each other setting: what is still on its way of the one before is told apart. */
  wish: number
  /** None: there is no twin, and it holds nothing. */
  setting?: TwinSetting
  /** Nobody sees it: it keeps what it has and does not train. */
  isResting: boolean
}

export interface TwinReport {
  run: number
  wish: number
  /** Rises with each twin that is made: another begins at step 0. */
  twin: number
  step: number
  /** Rows of metrics since the report before, as the run's own; none of a twin that is only being made. */
  rows: Float64Array
  width: number
  /** For the inputs and parameters that are watched, of this step. */
  prediction?: Float32Array
  parameters?: Float32Array
  /** It stays where it was sound. */
  hasDiverged: boolean
}

export interface TwinWire {
  wish: TwinWish
  report: TwinReport
}
