// Bias² and variance of the bootstrap copies as two bars on one scale, where the truth is known.
import type { RunDescription } from '../../../protocol/run-description'
import { formatLoss } from '../../../ui/kit/format'
import type { BootstrapFound } from '../shared/wire'

/** Of a fair coin: as far as chance can spread a probability. */
const COIN_VARIANCE = 0.25

interface BootstrapFiguresProps {
  found: BootstrapFound
  run: RunDescription
}

export function BootstrapFigures({ found: { decomposition }, run }: BootstrapFiguresProps) {
  if (!decomposition) return <p>Nobody knows the truth here: bias cannot be told.</p>
  const isRegression = run.task === 'regression'
  // What always guessing the mean costs: a copy that is as far off has learned nothing.
  const full = isRegression ? run.nullLoss : COIN_VARIANCE
  const { squaredBias, variance } = decomposition
  return (
    <p className="parts-of-error">
      <Part name="bias²" testId="squared-bias" value={squaredBias} full={full} />
      <Part name="variance" testId="variance" value={variance} full={full} />
      <span>{isRegression ? 'against the truth' : 'against the true probabilities'}</span>
    </p>
  )
}

interface PartProps {
  name: string
  testId: string
  value: number
  full: number
}

function Part({ name, testId, value, full }: PartProps) {
  return (
    <span className="part-of-error">
      {name}
      <meter className="unseen" aria-label={name} min={0} max={full} value={value} />
      <span className={value > full ? 'part-bar beyond' : 'part-bar'} aria-hidden="true">
        <span className={testId} style={{ width: `${100 * Math.min(value / full, 1)}%` }} />
      </span>
      <b data-testid={testId} data-value={value}>
        {formatLoss(value)}
      </b>
    </span>
  )
}
