// A λ that is put on the page's own slider: nothing trains with it before it is said.
import { significant } from '../../../catalog/number-text'
import { useLab } from '../../kit/session-context'
import { useLessons } from './use-lessons'

export function LambdaQuestion() {
  const { answer } = useLessons()
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  return (
    <>
      <p>
        On the slider: <b className="tone-penalty">λ {significant(lambda)}</b>
      </p>
      <button type="button" className="lesson-answer" onClick={() => answer(lambda)}>
        Train with it
      </button>
    </>
  )
}
