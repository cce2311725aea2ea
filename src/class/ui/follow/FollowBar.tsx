// That the lab is the teacher's for now, and the way out of it and back.
import { useRoom } from '../class-context'
import type { FollowingState } from './use-following'
import './follow.css'

export function FollowBar({ state, leave, comeBack }: FollowingState) {
  const isAsked = useRoom((room) => room.question !== undefined)
  if (state === 'alone') return null
  return (
    <section className="follow-bar" aria-label="Follow me">
      {state === 'following' ? (
        <>
          <div>
            <h1>Following the teacher.</h1>
            <p>
              {isAsked
                ? 'The question is here again when you stop.'
                : 'When you stop, your lab is as it was.'}
            </p>
          </div>
          <button type="button" onClick={leave}>
            Stop following
          </button>
        </>
      ) : (
        <>
          <p>The teacher leads, and your lab does not follow.</p>
          <button type="button" onClick={comeBack}>
            Come back
          </button>
        </>
      )}
    </section>
  )
}
