// A challenge that stands open: what to do, how its conditions stand, what is ruled out, hints, and how it ends.
import { useEffect, useRef } from 'react'
import type { Challenge } from '../../../catalog/challenges/challenge'
import { ChallengeFoot } from './ChallengeFoot'
import { Conditions } from './Conditions'
import { Hints } from './Hints'
import { Outcome } from './Outcome'
import { SayLambda } from './SayLambda'
import { useChallenge, useChallenges } from './use-challenges'
import './challenges.css'

export function OpenChallenge({ id, challenge }: { id: string; challenge: Challenge }) {
  const { leave } = useChallenges()
  const phase = useChallenge((state) => state.phase)
  const isDone = useChallenge((state) => state.done !== undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another challenge is read from its beginning, and so is one set again.
  useEffect(() => {
    // What was pressed for it may have gone.
    if (phase !== 'open') heading.current?.focus({ preventScroll: true })
  }, [id, phase])
  return (
    <>
      <div
        className="lessons-body challenge-body"
        data-testid="challenge"
        data-phase={phase}
        data-done={isDone}
      >
        <div className="challenge-title">
          <h2 ref={heading} tabIndex={-1}>
            {challenge.title}
          </h2>
          <button type="button" onClick={leave}>
            All lessons
          </button>
        </div>
        <p>{challenge.text}</p>
        {phase === 'setting' ? (
          <p className="lesson-quiet">The stage is being set …</p>
        ) : (
          <Conditions challenge={challenge} />
        )}
        {challenge.ladder && <SayLambda ladder={challenge.ladder} />}
        <Outcome />
        <p className="lesson-quiet">Ruled out: {challenge.ruledOut}</p>
        {!isDone && <Hints key={id} hints={challenge.hints} />}
      </div>
      <ChallengeFoot id={id} />
    </>
  )
}
