// The λ on the page's own slider is said once: then many others train, and judge it.
import type { Ladder } from '../../../catalog/challenges/challenge'
import { significant } from '../../../catalog/number-text'
import { useLab } from '../../kit/session-context'
import { useChallenge, useChallenges } from './use-challenges'

export function SayLambda({ ladder }: { ladder: Ladder }) {
  const { say } = useChallenges()
  const { phase, tried, foul } = useChallenge((state) => state)
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  if (tried || foul !== undefined) return null
  return (
    <div className="say-lambda">
      <p>
        On the slider: <b className="tone-penalty">λ {significant(lambda)}</b>
      </p>
      <button type="button" disabled={phase !== 'open'} onClick={say}>
        {phase === 'trying' ? `${ladder.values.length} networks train …` : 'This is my λ'}
      </button>
    </div>
  )
}
