// What to look at while looking back, and what restoring and forking mean.

import type { LookBackState } from '../../../session/state'
import { useLab } from '../../kit/session-context'
import { bestWords, forkWords } from './look-back-words'
import '../../kit/panels/card-line.css'

export function LookBackNote({ lookBack }: { lookBack: LookBackState }) {
  const experiment = useLab((state) => state.experiment)
  const pointsSince = useLab((state) => state.pointsSince)
  if (lookBack.steps.length === 0)
    return <p className="card-note look-back-note">This network is too large for its past to be kept.</p>
  return (
    <p className="card-note look-back-note">
      {lookBack.moment
        ? forkWords(experiment, lookBack.moment.settings)
        : 'Move the slider: the fit, the weights and all numbers are shown as they were.'}{' '}
      {bestWords(lookBack, experiment.optimizer.kind, pointsSince)}
    </p>
  )
}
