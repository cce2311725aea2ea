// The formula as an option of a data set: what it is where nothing is typed, and what is wrong with what is.
import type { Complaint, OptionValues, TextOption } from '../dataset'
import { FormulaError } from './formula-error'
import { extentOf, formulaOf } from './on-interval'
import type { Formula } from './parser'

const STANDARD = 'sin(3x)'
const LONGEST = 200

export const expression: TextOption = { default: STANDARD, complaint }

/** @throws FormulaError where it is none, or is no number where it is asked */
export function formulaIn({ expression: text = STANDARD }: OptionValues): Formula {
  return formulaOf(text)
}

function complaint(text: string): Complaint | undefined {
  // Before anything reads it: how long it may take is bounded.
  if (text.length > LONGEST)
    return { found: `${text.length} characters`, expected: `at most ${LONGEST} characters` }
  if (text.trim() === '') return { found: 'nothing', expected: `a formula, such as ${STANDARD}` }
  try {
    extentOf(formulaOf(text))
    return undefined
  } catch (error) {
    if (error instanceof FormulaError) return error
    throw error
  }
}
