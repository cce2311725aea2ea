// The host's own lab while the students' labs follow it: its fit, and what leads it on.
import { useEffect, useState } from 'react'
import { formatCount, significant } from '../../../catalog/number-text'
import { LAMBDA_POSITIONS, lambdaAt, positionOf } from '../../../experiment/lambda-scale'
import { lambdaTuning } from '../../../experiment/penalty-of-lambda'
import { attempt } from '../../../ui/kit/attempt'
import { formatLoss, speakLambda } from '../../../ui/kit/format'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { useClass } from '../class-context'
import './follow.css'

export function LeadBoard() {
  const { rooms } = useClass()
  return (
    <section className="lead-board" aria-label="What the students' labs follow">
      <div className="host-enlarged lead-fit">
        <rooms.fit />
      </div>
      <LeadLambda />
      <LeadRun />
    </section>
  )
}

function LeadLambda() {
  const session = useSession()
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  // Its own value: what it shows under the finger never waits for anything.
  const [position, setPosition] = useState(positionOf(lambda))
  useEffect(() => setPosition(positionOf(lambda)), [lambda])
  const move = (to: number) => {
    setPosition(to)
    attempt(session, () => session.tune(lambdaTuning(session.experiment(), lambdaAt(to))))
  }
  return (
    <label className="lead-lambda">
      λ
      <input
        className="lambda-slider"
        type="range"
        min={0}
        max={LAMBDA_POSITIONS}
        value={position}
        aria-valuetext={speakLambda(lambdaAt(position))}
        onChange={({ currentTarget }) => move(currentTarget.valueAsNumber)}
      />
      <b>{significant(lambda)}</b>
    </label>
  )
}

function LeadRun() {
  const session = useSession()
  const isPlaying = useLab((state) => state.status === 'running')
  const step = useLab((state) => state.step)
  const latest = useLab((state) => state.latest)
  return (
    <div className="lead-run">
      <button
        type="button"
        onClick={() => (isPlaying ? attempt(session, () => session.pause()) : session.play())}
      >
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <button type="button" onClick={() => attempt(session, () => session.reset())}>
        Reset
      </button>
      <span>
        step <b>{formatCount(step)}</b>
      </span>
      <span className="tone-training">training {formatLoss(latest?.dataLoss)}</span>
      <span className="tone-validation">validation {formatLoss(latest?.validationLoss)}</span>
    </div>
  )
}
