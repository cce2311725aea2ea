// The line that any model must beat: the best constant answer, in words.
import type { RunDescription } from '../../../../protocol/run-description'

/** "always guessing 50 : 50": the odds among the training rows, which the guess has to come from. */
export function guessingLabel(run: RunDescription): string {
  if (run.task === 'regression') return 'always guessing the mean'
  if (run.task === 'multiclass') return 'always guessing by frequency'
  const counts = [...countsOf(run.training.targets).values()]
  const larger = Math.round((100 * Math.max(...counts)) / run.training.targets.length)
  return `always guessing ${larger} : ${100 - larger}`
}

/** Accuracy of always naming the class that is most frequent in training, judged as the null loss is; 0 … 1. */
export function accuracyOfGuessing({ validation, training }: RunDescription): number {
  const judged = validation.targets.length > 0 ? validation.targets : training.targets
  const counts = [...countsOf(training.targets)]
  const [guess] = counts.reduce((most, entry) => (entry[1] > most[1] ? entry : most))
  return (countsOf(judged).get(guess) ?? 0) / judged.length
}

function countsOf(targets: readonly number[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of targets) counts.set(row.join(), (counts.get(row.join()) ?? 0) + 1)
  return counts
}
