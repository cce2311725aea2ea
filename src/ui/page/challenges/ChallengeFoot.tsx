// Once more from its stage, or on to the next; after the last, back to the list.
import { challenges } from '../../../catalog/challenges/challenge-table'
import { useChallenge, useChallenges } from './use-challenges'

export function ChallengeFoot({ id }: { id: string }) {
  const { open, leave } = useChallenges()
  const finished = useChallenge((state) => state.finished.length)
  const isDone = useChallenge((state) => state.done !== undefined)
  const ids = Object.keys(challenges)
  const following = ids[ids.indexOf(id) + 1]
  return (
    <div className="challenge-foot">
      <button type="button" onClick={() => open(id)}>
        Begin again
      </button>
      <p className="lesson-quiet">{`${finished} of ${ids.length} done`}</p>
      <button
        type="button"
        className={isDone ? 'challenge-next' : undefined}
        onClick={() => (following ? open(following) : leave())}
      >
        {following ? (isDone ? 'Next' : 'Skip') : 'All lessons'}
      </button>
    </div>
  )
}
