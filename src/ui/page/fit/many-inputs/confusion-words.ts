// A confusion matrix in words: its title, and the whole of it for who cannot see it.

import type { SplitName } from '../../../kit/paper/symbols'
import { type Confusion, mostConfused } from './confusion'

export function scoreInWords({ right, rows }: Pick<Confusion, 'right' | 'rows'>, split: SplitName): string {
  return `${split}: ${right} of ${rows} right`
}

export function confusionInWords(confusion: Confusion, split: SplitName, names: readonly string[]): string {
  const score = `${scoreInWords(confusion, split)}.`
  const worst = mostConfused(confusion)
  if (!worst) return score
  const times = worst.count === 1 ? 'once' : `${worst.count} times`
  return `${score} Most often ${names[worst.truth]} is taken for ${names[worst.answer]}, ${times}.`
}
