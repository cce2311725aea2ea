// Every sum of a clock's table that the run knows of: which hours, what the network answers, and whether it has learned it.
import type { RunDescription } from '../../../../protocol/run-description'
import type { SplitName } from '../../../kit/paper/symbols'
import { judge } from '../judge'

export interface Sum {
  a: number
  b: number
  split: SplitName
  /** The hour that the network says. */
  answer: number
  isRight: boolean
}

/** @param values [training rows, then validation rows; outputs] */
export function sumsOf(run: RunDescription, modulus: number, values: Float32Array): Sum[] {
  return judge(run, values).flatMap(({ split, answers }) =>
    answers.map(({ truth, answer }, i) => {
      const input = run[split].inputs[i]!
      const [a, b] = [input.indexOf(1), input.indexOf(1, modulus) - modulus]
      return { a, b, split, answer, isRight: answer === truth }
    }),
  )
}

interface Score {
  right: number
  of: number
}

export function scoreOf(sums: readonly Sum[], split: SplitName): Score {
  const own = sums.filter((sum) => sum.split === split)
  return { right: own.filter(({ isRight }) => isRight).length, of: own.length }
}

/** "423 of 423 training sums right, 0 of 106 new ones" */
export function scoresInWords(sums: readonly Sum[]): string {
  const [learned, fresh] = [scoreOf(sums, 'training'), scoreOf(sums, 'validation')]
  const known = `${learned.right} of ${learned.of} training sums right`
  return fresh.of > 0 ? `${known}, ${fresh.right} of ${fresh.of} new ones` : known
}
