// One of two to four answers, each a button: one press, and it happens.
import type { Choice } from '../../../catalog/lessons/lesson'
import { useLessons } from './use-lessons'

export function ChoiceQuestion({ question }: { question: Choice }) {
  const { answer } = useLessons()
  return question.options.map((option, i) => (
    <button key={option} type="button" onClick={() => answer(i)}>
      {option}
    </button>
  ))
}
