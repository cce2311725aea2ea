// The rows of an experiment by the names that they have in programs, and in the file beside them.
import type { ModelSpaceData } from '../model-space'

export const ROWS_NOTE =
  'The rows as the network sees them: standardised, or expanded into features, where the experiment says so.'

type NamedRows = readonly [name: string, rows: readonly number[][]]

/** Of a split without rows none. */
export function namedRows({
  inputs,
  targets,
  validationInputs,
  validationTargets,
}: ModelSpaceData): NamedRows[] {
  const all: NamedRows[] = [
    ['training_inputs', inputs],
    ['training_target', targets],
    ['validation_inputs', validationInputs],
    ['validation_target', validationTargets],
  ]
  return all.filter(([, rows]) => rows.length > 0)
}
