// The line that any model must beat: the best constant answer, in words.
import type { RunDescription } from '../../protocol/commands'

/** "always guessing 50 : 50", of the rows that the null loss is of. */
export function guessingLabel(run: RunDescription): string {
  if (run.task === 'regression') return 'always guessing the mean'
  if (run.task === 'multiclass') return 'always guessing by frequency'
  const ones = Math.round(100 * shareOfLargestClass(run))
  return `always guessing ${ones} : ${100 - ones}`
}

/** Accuracy of always naming the most frequent class, 0 … 1. */
export function shareOfLargestClass({ validation, training }: RunDescription): number {
  const { targets } = validation.targets.length > 0 ? validation : training
  const counts = new Map<string, number>()
  for (const row of targets) counts.set(row.join(), (counts.get(row.join()) ?? 0) + 1)
  return Math.max(...counts.values()) / targets.length
}
