// How much each training row's own prediction leans on it.
import type { Task } from '../../../catalog/losses/loss'

/**
 * |answer of the model without the row − answer of the model with all rows|, at the row's own input.
 *
 * @param answers [rows + 1 models][rows][outputs]: model i goes without row i, the last has all
 * @param targets [rows][outputs]
 */
export function leansOf(
  task: Task,
  answers: readonly (readonly (readonly number[])[])[],
  targets: readonly (readonly number[])[],
): number[] {
  const whole = answers.at(-1)!
  return targets.map((target, row) => {
    const moves = whole[row]!.map((answer, k) => answer - answers[row]![row]![k]!)
    // Of several classes the one that the row is labelled with.
    return task === 'multiclass' ? Math.abs(moves[target.indexOf(1)]!) : Math.hypot(...moves)
  })
}
