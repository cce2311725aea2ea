// Comment lines at the top of an exported program.
import type { Experiment } from '../experiment'
import { titleOf } from './title'

/**
 * @param comment what begins one
 * @param paragraphs lines without it
 */
export function headerCode(
  comment: string,
  experiment: Experiment,
  library: string,
  paragraphs: readonly (readonly string[])[],
): string[] {
  return [
    `${comment} ${titleOf(experiment)} from Overfit Lab, in ${library}.`,
    ...paragraphs
      .filter((lines) => lines.length > 0)
      .flatMap((lines) => [comment, ...lines.map((line) => `${comment} ${line}`)]),
  ]
}

/** What a program makes of it that the run was tuned. */
export type Repetition = 'repeated' | 'last values throughout' | 'no steps'

const said: Record<Repetition, string> = {
  repeated: 'Changed while it trained on the page, as it does here:',
  'last values throughout': 'Changed while it trained on the page, here so from the start:',
  'no steps': 'Changed while it trained on the page; the minimum is that of the last values:',
}

export function changesNote(changes: readonly string[], repetition: Repetition): string[] {
  return changes.length === 0 ? [] : [said[repetition], ...changes.map((change) => `  ${change}`)]
}
