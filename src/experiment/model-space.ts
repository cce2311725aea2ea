// What an export needs beside the experiment: the rows as the network sees them, where it starts, and how it was tuned.
import type { LayerParameters, TunableSettings } from './experiment'

export interface ModelSpaceData {
  inputs: number[][]
  targets: number[][]
  validationInputs: number[][]
  validationTargets: number[][]
  initial: LayerParameters[]
  /** Ascending, the first at step 0; none where the run has gone back to, or on from, another step's parameters. */
  tunings?: readonly Tuned[]
}

/** From this many steps on. */
export interface Tuned {
  after: number
  settings: TunableSettings
}
