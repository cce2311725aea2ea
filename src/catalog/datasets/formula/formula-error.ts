// What is wrong with a formula, as the two halves of a sentence: whoever refuses it names the field.
import type { Complaint } from '../dataset'

export class FormulaError extends Error implements Complaint {
  override name = 'FormulaError'
  readonly found: string
  readonly expected: string

  constructor(found: string, expected: string) {
    super(`formula: found ${found}, expected ${expected}.`)
    this.found = found
    this.expected = expected
  }
}
