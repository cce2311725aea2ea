// What is fitted: the rows as the page's network sees them, in float64, and the target in the form that is wanted.
import { lossCode } from '../../../catalog/losses/code-table'
import type { Experiment } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import type { Numbers } from '../numbers'
import { hasOnes } from './estimator'

/** Lines that bind the rows of each split. */
export function rowsCode(
  { inputs, targets, validationInputs, validationTargets }: ModelSpaceData,
  numbers: Numbers,
): string[] {
  const splits: [name: string, rows: number[][]][] = [
    ['training_inputs', inputs],
    ['training_target', targets],
    ['validation_inputs', validationInputs],
    ['validation_target', validationTargets],
  ]
  return [
    '# The rows as the network sees them: standardised, or expanded into features, where the experiment says so.',
    ...splits
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => `${name} = np.float32(${numbers.rows(name, rows)}).astype(float)`),
  ]
}

/** Lines that fit `model`. */
export function fitCode(experiment: Experiment): string[] {
  const { target } = lossCode[experiment.loss].sklearn
  if (!hasOnes(experiment)) return [`model.fit(training_inputs, ${target})`]
  return [
    '# The bias is penalised: it is the weight of an input that is always 1.',
    'with_ones = np.column_stack([training_inputs, np.ones(n)])',
    `model.fit(with_ones, ${target})`,
  ]
}
