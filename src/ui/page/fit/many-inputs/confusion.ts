// What is taken for what: rows of one split counted by their class and by the answer they get.
import type { Answer } from '../../../kit/paper/answers'

export interface Confusion {
  /** [truth][answer] */
  counts: number[][]
  rows: number
  right: number
}

export function confusionOf(answers: readonly Answer[], classes: number): Confusion {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0))
  for (const { truth, answer } of answers) counts[truth]![answer]!++
  const right = counts.reduce((sum, row, k) => sum + row[k]!, 0)
  return { counts, rows: answers.length, right }
}

export interface ConfusedPair {
  truth: number
  answer: number
  count: number
}

/** The mistake made most often; the first of equals, none where all is right. */
export function mostConfused({ counts }: Confusion): ConfusedPair | undefined {
  return counts
    .flatMap((row, truth) => row.map((count, answer) => ({ truth, answer, count })))
    .filter(({ truth, answer, count }) => truth !== answer && count > 0)
    .reduce<ConfusedPair | undefined>(
      (most, pair) => (pair.count > (most?.count ?? 0) ? pair : most),
      undefined,
    )
}
