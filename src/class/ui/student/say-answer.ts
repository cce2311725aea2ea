// An answer in a word or two, as the button that sends it has it.
import { formatCount, significant } from '../../../catalog/number-text'
import { lambdaAt } from '../../../experiment/lambda-scale'
import type { Answer } from '../../shared/answer'

/** @param options of a choice */
export function sayAnswer(answer: Answer, options: readonly string[]): string {
  switch (answer.kind) {
    case 'lambda':
      return significant(lambdaAt(answer.position))
    case 'mark':
      return `step ${formatCount(answer.step)}`
    case 'valley':
      return 'your valley'
    case 'choice':
      return `“${options[answer.option] ?? ''}”`
    case 'lesson':
      return `“${options[answer.value] ?? ''}”`
    default:
      return answer satisfies never
  }
}
