// All challenges, and which were done: they stand under the lessons.
import { challenges } from '../../../catalog/challenges/challenge-table'
import { useChallenge, useChallenges } from './use-challenges'
import './challenges.css'

export function ChallengeList() {
  const { open } = useChallenges()
  const finished = useChallenge((state) => state.finished)
  return (
    <section className="challenges" aria-labelledby="challenges">
      <h2 id="challenges">Challenges</h2>
      <p className="lesson-quiet">You find the way; the page’s own run is the judge.</p>
      <ol className="challenge-list">
        {Object.entries(challenges).map(([id, { title, about }]) => (
          <li key={id}>
            <button type="button" id={`lesson-${id}`} onClick={() => open(id)}>
              <b>{title}</b>
              <DoneSquare isDone={finished.includes(id)} />
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function DoneSquare({ isDone }: { isDone: boolean }) {
  return (
    <span className="challenge-square" role="img" aria-label={isDone ? 'done' : 'not done'}>
      <i data-is={isDone ? 'done' : undefined} />
    </span>
  )
}
