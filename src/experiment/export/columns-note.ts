// What the columns of a program's rows are, in comments.
import type { Experiment } from '../experiment'
import { columnNames, outputNames } from '../names'
import { inOneLine } from '../parse/in-one-line'

const LINE = 100

/** @param comment what begins one */
export function columnsNote(comment: string, experiment: Experiment): string[] {
  return [
    ...filled(`Inputs: ${columnNames(experiment).map(inOneLine).join(', ')}.`),
    ...filled(`Target: ${outputNames(experiment.data).map(inOneLine).join(', ')}.`),
  ].map((line) => `${comment} ${line}`)
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
