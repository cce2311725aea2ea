// What networks answer, in terms that can be compared: numbers in raw units, and of classes probabilities.
import type { LossKind, Task } from '../../catalog/losses/loss'
import { probabilityOfOne, softmax } from '../../catalog/losses/probabilities'

/** @returns a row of outputs, raw units or logits, as numbers in raw units or as probabilities, as many */
export function answerOf(task: Task, loss: LossKind): (raw: readonly number[]) => number[] {
  switch (task) {
    case 'regression':
      return (raw) => [...raw]
    case 'binary':
      return (raw) => raw.map((output) => probabilityOfOne(output, loss))
    case 'multiclass':
      return (raw) => softmax([...raw])
    default:
      return task satisfies never
  }
}
