// What an export needs beside the experiment: the rows as the network sees them, and where it starts.
import type { LayerParameters } from './experiment'

export interface ModelSpaceData {
  inputs: number[][]
  targets: number[][]
  validationInputs: number[][]
  validationTargets: number[][]
  initial: LayerParameters[]
}
