// A slider over the run: an arrow key goes to the next step that is kept, a pointer to the nearest.
import { useEffect, useState } from 'react'
import { formatCount } from '../../../catalog/number-text'
import type { Session } from '../../../session/session'
import type { LookBackState } from '../../../session/state'
import { attempt } from '../../kit/attempt'
import { formatLoss } from '../../kit/format'
import { useSession } from '../../kit/session-context'
import { keptStepFor } from './kept-step'
import '../../kit/controls/row.css'
import '../../kit/controls/slider.css'

export function Scrubber({ lookBack }: { lookBack: LookBackState }) {
  const session = useSession()
  const { now, steps, moment } = lookBack
  const shown = moment?.shown.step ?? now
  // Its own value: what it shows under the finger never waits for anything.
  const [position, setPosition] = useState(shown)
  useEffect(() => setPosition(shown), [shown])
  const move = (value: number) => {
    const step = keptStepFor(value, position, [...steps, now])
    setPosition(step)
    attempt(session, () => session.recall(step))
  }
  const place = `Step ${formatCount(position)} of ${formatCount(now)}`
  const loss = lossAt(session, position)
  return (
    <label className="tune">
      <span className="row">
        <b>{place}</b>
        <span>{loss}</span>
      </span>
      <input
        type="range"
        min={steps[0] ?? 0}
        max={now}
        step={1}
        value={position}
        aria-label="Step of the run"
        aria-valuetext={`${place}, ${loss}`}
        onChange={(event) => move(event.currentTarget.valueAsNumber)}
      />
    </label>
  )
}

/** By the row that was measured there: the figure is there before the picture. */
function lossAt({ history }: Session, step: number): string {
  const i = history.indexAt(step)
  if (i < 0) return ''
  const validation = history.at(i, 'validationLoss')
  if (Number.isFinite(validation)) return `validation loss ${formatLoss(validation)}`
  return `training loss ${formatLoss(history.at(i, 'dataLoss'))}`
}
