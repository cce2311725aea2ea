// What is said of a PyTorch program before it begins: paragraphs, by line.
import type { Experiment } from '../../experiment'
import { isLimit } from './parts'

export function notesOf(experiment: Experiment): readonly (readonly string[])[] {
  return [isLimit(experiment) ? limitNote : termNote]
}

const termNote = [
  'Training minimises data loss + lambda_ * penalty, from the same parameters, on the same rows and batches as the',
  'page. Both compute in float32, so the figures printed at the end agree to about five digits while the run is',
  'well conditioned.',
]

const limitNote = [
  "Training minimises the data loss with every unit's incoming weights inside a ball: unit_step puts them back after",
  'each step. It starts from the same parameters and takes the same rows and batches as the page. Both compute in',
  'float32, so the figures printed at the end agree to about five digits while the run is well conditioned.',
]
