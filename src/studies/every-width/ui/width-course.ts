// The course of validation loss over width: whether it falls, rises again, or does neither.
import type { WidthFound } from '../shared/wire'

/** Of what is no more than luck, so much is not worth a word. */
const CLEAR = 1.05

interface Judged {
  width: number
  validationLoss: number
}

export interface Course {
  shape: 'falls' | 'rises' | 'peaks' | 'level'
  first: Judged
  /** The first of the lowest. */
  lowest: Judged
  /** The highest from the lowest on. */
  peak: Judged
  last: Judged
}

export function isClear(ratio: number): boolean {
  return ratio > CLEAR
}

/** @returns nothing where fewer than two have a validation loss */
export function courseOf(found: readonly WidthFound[]): Course | undefined {
  const judged = found.flatMap(({ width, validationLoss, hasDiverged }) =>
    hasDiverged || validationLoss === null ? [] : [{ width, validationLoss }],
  )
  const [first, last] = [judged[0], judged.at(-1)]
  if (!first || !last || judged.length < 2) return undefined
  const lowest = judged.reduce((least, each) => (each.validationLoss < least.validationLoss ? each : least))
  const after = judged.slice(judged.indexOf(lowest))
  const peak = after.reduce((most, each) => (each.validationLoss > most.validationLoss ? each : most))
  const marks = { first, lowest, peak, last }
  return { ...marks, shape: shapeOf(marks) }
}

function shapeOf({ first, lowest, peak, last }: Omit<Course, 'shape'>): Course['shape'] {
  if (isClear(peak.validationLoss / lowest.validationLoss)) {
    return isClear(peak.validationLoss / last.validationLoss) ? 'peaks' : 'rises'
  }
  return isClear(first.validationLoss / lowest.validationLoss) ? 'falls' : 'level'
}
