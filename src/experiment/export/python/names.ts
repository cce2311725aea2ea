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

function listOf(names: readonly string[]): string {
  return `[${names.map(textLiteral).join(', ')}]`
}

/** As Python reads it, on one line, whatever the visitor calls a column. */
function textLiteral(text: string): string {
  const quoted = /^[^'\\]*$/.test(text) ? `'${text}'` : JSON.stringify(text)
  return quoted.replace(/[\p{Zl}\p{Zp}\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => {
    const code = (character.codePointAt(0) as number).toString(16)
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
  })
}
