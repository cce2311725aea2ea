// How it stands with a challenge: done, and why; broken, and by what; or what is still to do.
import { useEffect, useRef } from 'react'
import { challenges } from '../../../catalog/challenges/challenge-table'
import { formatCount } from '../../../catalog/number-text'
import { useLab } from '../../kit/session-context'
import { useChallenge, useChallenges } from './use-challenges'

export function Outcome() {
  const { phase, done, foul } = useChallenge((state) => state)
  const box = useRef<HTMLDivElement>(null)
  const hasEnded = (done ?? foul) !== undefined
  useEffect(() => {
    // On a phone it may come below what can be seen of the sheet.
    if (hasEnded) box.current?.scrollIntoView({ block: 'nearest' })
  }, [hasEnded])
  return (
    <div ref={box} role="status" className="outcome">
      {done ? (
        <Done {...done} />
      ) : foul !== undefined ? (
        <Foul foul={foul} />
      ) : (
        {
          setting: null,
          open: <Pending />,
          // Seen it is in the button that was pressed.
          trying: <p className="unseen">Networks with other λ train, to judge yours.</p>,
        }[phase]
      )}
    </div>
  )
}

function Done({ step, why }: { step: number; why: string }) {
  return (
    <>
      <p>
        <b>Done</b>, at step {formatCount(step)}.
      </p>
      <p className="challenge-why">
        <b>Why.</b> {why}
      </p>
    </>
  )
}

function Foul({ foul }: { foul: string }) {
  const { open } = useChallenges()
  const id = useChallenge((state) => state.id)
  const { length } = challenges[id ?? '']?.stages ?? []
  return (
    <div className="foul">
      <p>{foul} This try does not count any more.</p>
      <button type="button" onClick={() => id && open(id)}>
        {length > 1 ? 'Set another stage' : 'Set the stage again'}
      </button>
    </div>
  )
}

/** All hold, but the run goes on. */
function Pending() {
  const isRunning = useLab((state) => state.status === 'running')
  const areHeld = useChallenge(({ rows }) => rows.length > 0 && rows.every(({ holds }) => holds))
  return isRunning && areHeld ? <p>Every condition holds. Pause, and it counts.</p> : null
}
