// What is said of a Keras program before it begins: paragraphs, by line.
import { penaltyCode } from '../../../catalog/penalties/code-table'
import type { Experiment } from '../../experiment'

export function notesOf({ penalty }: Experiment): readonly (readonly string[])[] {
  const { own } = penaltyCode[penalty.kind].keras
  return [pageNote, own ? [...ownNote, `  ${own}`] : []]
}

const pageNote = [
  'It starts from the same parameters as the page and takes the same rows, batches and steps, each written out: Adam here',
  "is the page's, whose ε of 1e-8 comes after the correction of its second moment (Keras's own adds 1e-7 before it). Both",
  'compute in float32, so the figures printed at the end agree to about five digits while the run is well conditioned.',
]

const ownNote = [
  'The penalty is in the step, where λ can move and weights become exactly zero. In a layer of Keras the same λ, for the',
  'weights alone, is:',
]
