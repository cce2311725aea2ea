// What is wrong with a formula that somebody typed: how it is written, or where it is no number.
import type { Complaint } from '../dataset'
import { FormulaError } from './formula-error'
import { extentOf, formulaOf } from './on-interval'
import { STANDARD } from './standard'

const LONGEST = 200

/** Nothing where it is right. */
export function complaintOf(text: string): Complaint | undefined {
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
