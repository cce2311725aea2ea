// The names of columns in Python: as a list to be used, or in a comment.
import type { Experiment } from '../../experiment'
import { columnNames, outputNames } from '../../names'

const LINE = 100

/** Lines that bind `input_names` and `output_names`: what weights are printed with. */
export function namesCode(experiment: Experiment): string[] {
  return [
    `input_names = ${listOf(columnNames(experiment))}`,
    `output_names = ${listOf(outputNames(experiment.data))}`,
  ]
}

/** Comment lines that name the columns of inputs and target. */
export function columnsNote(experiment: Experiment): string[] {
  return [
    ...filled(`Inputs: ${columnNames(experiment).join(', ')}.`),
    ...filled(`Target: ${outputNames(experiment.data).join(', ')}.`),
  ].map((line) => `# ${line}`)
}

/** Names are the catalog's, or numbered: none has a quote in it. */
function listOf(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(', ')}]`
}

function filled(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
