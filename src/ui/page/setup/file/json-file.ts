// What is JSON as a file: how it is written, and how one is read.
import { BadInput } from '../../../../experiment/parse/bad-input'

/** JSON to be read by people too: each row of numbers in one line. */
export function jsonText(content: object): string {
  const text = JSON.stringify(content, null, 2)
  return `${text.replace(/\[[^[\]{}]*\]/g, (row) => row.replace(/\n\s*/g, ' '))}\n`
}

/**
 * What a file holds; whether it is an experiment or a run is for the session to say.
 *
 * @throws BadInput
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadInput(
      'file: found text that is not JSON, expected an experiment or a run that was saved here.',
    )
  }
}
