// The names of columns as Python lists.
import type { Experiment } from '../../experiment'
import { columnNames, outputNames } from '../../names'

/** Lines that bind `input_names` and `output_names`: what weights are printed with. */
export function namesCode(experiment: Experiment): string[] {
  return [
    `input_names = ${listOf(columnNames(experiment))}`,
    `output_names = ${listOf(outputNames(experiment.data))}`,
  ]
}

/** Names are the catalog's, or numbered: none has a quote in it. */
function listOf(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(', ')}]`
}
