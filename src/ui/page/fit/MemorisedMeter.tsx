// How many labels that are wrong on purpose the network has learned by heart, and how often it finds the true ones.
import { formatCount } from '../../../catalog/number-text'
import { formatShare, NO_NUMBER } from '../../kit/format'
import { useLab } from '../../kit/session-context'
import { Explained } from '../../kit/terms/Explained'
import { useThrottledLab } from '../../kit/throttled-lab'
import { labelsOf } from './memorised'

const INTERVAL_MS = 250

/** Nothing where no training label is wrong. */
export function MemorisedMeter() {
  const wrong = useLab((state) => state.run?.training.flipped.filter(Boolean).length ?? 0)
  const rows = useLab((state) => state.run?.training.inputs.length ?? 0)
  const fresh = useLab((state) => state.run?.validation.inputs.length ?? 0)
  const labels = useThrottledLab(labelsOf, INTERVAL_MS)
  if (wrong === 0) return null
  const share = (of: number | undefined, total: number) =>
    of === undefined ? NO_NUMBER : formatShare(Math.round(of * total), total)
  const filled = `${(100 * (labels?.memorised ?? 0)) / wrong}%`
  return (
    <span className="memorised" data-part="more" data-lagging>
      <meter
        className="unseen"
        aria-label="Wrong labels memorised"
        min={0}
        max={wrong}
        value={labels?.memorised ?? 0}
      />
      <span className="memorised-bar" aria-hidden="true">
        <span style={{ width: filled }} />
      </span>
      <span>
        <Explained term="wrong-labels-memorised">memorised</Explained>{' '}
        <b data-testid="memorised" data-value={labels?.memorised}>
          {labels ? formatCount(labels.memorised) : NO_NUMBER} of {formatCount(wrong)}
        </b>{' '}
        wrong labels;
      </span>
      <span>
        <Explained term="truly-right">truly right</Explained>{' '}
        <b className="true-training" data-testid="true-training" data-value={labels?.training}>
          {share(labels?.training, rows)}
        </b>
        {fresh > 0 && (
          <>
            {' · '}
            <b className="true-validation" data-testid="true-validation" data-value={labels?.validation}>
              {share(labels?.validation, fresh)}
            </b>
          </>
        )}
      </span>
    </span>
  )
}
