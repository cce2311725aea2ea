// What can be chosen from: a choice's own options, or those of the lesson.
import { lessons } from '../../catalog/lessons/lesson-table'
import type { Question } from '../shared/question'

/** None where nothing is chosen. */
export function optionsOf(question: Question): readonly string[] {
  if (question.kind === 'choice') return question.options
  if (question.kind !== 'lesson') return []
  const asked = lessons[question.lesson]?.steps[question.step]?.question
  return asked?.kind === 'choice' ? asked.options : []
}
