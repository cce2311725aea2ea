// How sure a network is of a split against how often it is right, and which of its answers the loss comes from.
import { extent } from '../../experiment/extent'
import type { JudgedRow } from './judged-rows'

/** So many standard errors luck alone may make. */
const LUCK = 2

export interface Certainty {
  rows: number
  right: number
  /** Mean probability of the answer. */
  meanConfidence: number
  /** Of the least and of the surest answer. */
  confidences: [least: number, most: number]
  /** The split's data loss: the mean over rows. */
  loss: number
  /** What wrong answers add to it; the rest is of right ones. */
  lossOfWrong: number
  leaning: Leaning
}

/** How sure it is beside how often it is right, as far as so many rows can tell. */
export type Leaning = 'too sure' | 'less sure' | 'as sure'

export function certaintyOf(rows: readonly JudgedRow[]): Certainty {
  const count = rows.length
  const wrong = rows.filter(({ isRight }) => !isRight)
  return {
    rows: count,
    right: count - wrong.length,
    meanConfidence: sum(rows, 'confidence') / count,
    confidences: extent(rows.map(({ confidence }) => confidence)),
    loss: sum(rows, 'loss') / count,
    lossOfWrong: sum(wrong, 'loss') / count,
    leaning: leaningOf(rows, count - wrong.length),
  }
}

/**
 * Were each answer right with the probability that it claims, so many would be right: Σc, give or take √Σc(1 − c).
 * Within twice that, nobody can tell.
 */
function leaningOf(rows: readonly JudgedRow[], right: number): Leaning {
  const expected = sum(rows, 'confidence')
  const variance = rows.reduce((total, { confidence }) => total + confidence * (1 - confidence), 0)
  if (Math.abs(right - expected) <= LUCK * Math.sqrt(variance)) return 'as sure'
  return right < expected ? 'too sure' : 'less sure'
}

function sum(rows: readonly JudgedRow[], what: 'confidence' | 'loss'): number {
  return rows.reduce((total, row) => total + row[what], 0)
}
