// What an exported program is called, in its first line.
import type { Experiment } from '../experiment'
import { inOneLine } from '../parse/in-one-line'

/** The name is a stranger's: in quotes, on its line, whatever is in it. */
export function titleOf({ name }: Pick<Experiment, 'name'>): string {
  return name === undefined ? 'An experiment' : inOneLine(JSON.stringify(name))
}
