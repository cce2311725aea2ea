// The rows that are answered wrong, the most certain mistakes first.
import type { Answer } from '../../../kit/paper/answers'

export interface Mistake extends Answer {
  row: number
}

export function worstMistakes(answers: readonly Answer[]): Mistake[] {
  return answers
    .map((answer, row) => ({ ...answer, row }))
    .filter(({ truth, answer }) => truth !== answer)
    .sort((a, b) => b.certainty - a.certainty || a.row - b.row)
}
