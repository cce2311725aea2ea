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

/** @param areRepeated whether the program makes them too */
export function changesNote(changes: readonly string[], areRepeated = false): string[] {
  if (changes.length === 0) return []
  const what = areRepeated ? 'as it does here' : 'here so from the start'
  return [`Changed while it trained on the page, ${what}:`, ...changes.map((change) => `  ${change}`)]
}
