// Every sum of a clock's table that the run knows of: which hours, what the network answers, and whether it has learned it.
import type { Points, RunDescription } from '../../../../protocol/run-description'
import { answersTo } from '../../../kit/paper/answers'
import type { SplitName } from '../../../kit/paper/symbols'

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
  const of = (split: SplitName, { inputs, targets }: Points, from: number) =>
    answersTo(targets, values.subarray(from * modulus), run.loss).map(({ truth, answer }, i): Sum => {
      const input = inputs[i]!
      return {
        a: input.indexOf(1),
        b: input.indexOf(1, modulus) - modulus,
        split,
        answer,
        isRight: answer === truth,
      }
    })
  const { training, validation } = run
  return [...of('training', training, 0), ...of('validation', validation, training.inputs.length)]
}

export interface Score {
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
