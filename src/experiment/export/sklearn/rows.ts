// What is fitted: the rows as the page's network sees them, in float64, and the target in the form that is wanted.
import { lossCode } from '../../../catalog/losses/code-table'
import type { Experiment } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { namedRows, ROWS_NOTE } from '../named-rows'
import type { Numbers } from '../numbers'
import { hasOnes } from './estimator'

/** Lines that bind the rows of each split. */
export function rowsCode(data: ModelSpaceData, numbers: Numbers): string[] {
  return [
    `# ${ROWS_NOTE}`,
    ...namedRows(data).map(
      ([name, rows]) => `${name} = np.float32(${numbers.rows(name, rows)}).astype(float)`,
    ),
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
