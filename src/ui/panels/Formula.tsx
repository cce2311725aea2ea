// What training minimises, with the numbers under their names and the two parts as a bar.
import { penaltyPage } from '../../catalog/penalties/page-table'
import { formatLoss, formatSignificant } from '../format'
import { useLab } from '../session-context'
import { useFinerNumbers } from './finer-numbers'
import { Readout } from './Readout'

export function Formula() {
  const kind = useLab((state) => state.experiment.penalty.kind)
  const includeBias = useLab((state) => state.experiment.penalty.includeBias)
  const latest = useLab((state) => state.latest)
  const isFiner = useFinerNumbers()
  const omega = kind === 'none' ? 'Ω' : `${penaltyPage[kind].omega}${includeBias ? ', biases too' : ''}`
  const lambda = kind === 'none' ? 0 : latest?.lambda
  return (
    <div className={isFiner ? 'formula' : 'formula held-back'}>
      <Readout
        label="what training minimises"
        text={formatLoss(latest?.objective)}
        value={latest?.objective}
      />
      <i>=</i>
      <Readout label="data loss" tone="training" text={formatLoss(latest?.dataLoss)} />
      <i>+</i>
      <Readout label="λ" tone="penalty" text={formatSignificant(lambda)} value={lambda} />
      <i>×</i>
      <Readout
        label={omega}
        tone="penalty"
        testId="penalty-value"
        text={formatSignificant(latest?.penalty)}
        value={latest?.penalty}
      />
      <PartsBar dataLoss={latest?.dataLoss ?? 0} objective={latest?.objective ?? 0} />
    </div>
  )
}

/** Told apart by a gap and a hatch, not by hue alone. */
function PartsBar({ dataLoss, objective }: { dataLoss: number; objective: number }) {
  const share = objective > 0 ? Math.min(Math.max(dataLoss / objective, 0), 1) : 1
  const percent = `${Math.round(100 * share)} % data loss, ${Math.round(100 * (1 - share))} % penalty`
  return (
    <div className="parts" role="img" aria-label={percent} title={percent}>
      <span className="part-data" style={{ flexGrow: share }} />
      <span className="part-penalty" style={{ flexGrow: 1 - share }} />
    </div>
  )
}
