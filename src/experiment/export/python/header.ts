// Comment lines at the top of a Python program.
import type { Experiment } from '../../experiment'
import { titleOf } from '../title'

/** @param paragraphs lines without `#` */
export function headerCode(
  experiment: Experiment,
  library: string,
  paragraphs: readonly (readonly string[])[],
): string[] {
  return [
    `# ${titleOf(experiment)} from Overfit Lab, in ${library}.`,
    ...paragraphs
      .filter((lines) => lines.length > 0)
      .flatMap((lines) => ['#', ...lines.map((line) => `# ${line}`)]),
  ]
}

/** What the program does not repeat. */
export function changesNote(changes: readonly string[]): string[] {
  if (changes.length === 0) return []
  return [
    'Changed while it trained on the page, here so from the start:',
    ...changes.map((change) => `  ${change}`),
  ]
}
