// What a pin is called as long as nobody calls it otherwise: what tells it from the others.
import { formatCount, significant } from '../../catalog/number-text'
import { penaltyPage } from '../../catalog/penalties/page-table'
import type { Experiment } from '../../experiment/experiment'
import { hasLambda } from '../../experiment/penalty-of-lambda'
import { describeRestart } from '../words/describe-restart'
import type { Compared } from './pin'

/** "λ = 0.01, step 800"; with what else the newest of the others has not. */
export function nameOf({ experiment, step }: Compared, others: readonly Compared[]): string {
  const kinds = others.map((other) => other.experiment.penalty.kind)
  const other = others.at(-1)?.experiment
  const restarted = other ? describeRestart(experiment, other) : 'run before'
  return [
    strengthWords(
      experiment,
      kinds.some((kind) => kind !== experiment.penalty.kind),
    ),
    `step ${formatCount(step)}`,
    ...(restarted === 'run before' ? [] : [restarted]),
  ].join(', ')
}

/** "λ = 0.01", "L1, λ = 0.01", "no penalty". */
export function strengthWords(
  { penalty: { kind, lambda } }: Pick<Experiment, 'penalty'>,
  isNamed: boolean,
): string {
  if (!hasLambda(kind)) return 'no penalty'
  return `${isNamed ? `${penaltyPage[kind].label}, ` : ''}λ = ${significant(lambda)}`
}
