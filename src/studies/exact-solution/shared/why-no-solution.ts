// Why there is no exact solution of an experiment: in words, or nothing where there is one.
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { Experiment } from '../../../experiment/experiment'
import { isPenalised } from '../../../experiment/penalty-of-lambda'

/** Equations with more unknowns take too long a wait. */
const MOST_PARAMETERS = 420
/** Squares alone need no equations of all unknowns. */
const MOST_PARAMETERS_OF_SQUARES = 1001
const MOST_NUMBERS = 400_000

type Asked = Pick<Experiment, 'model' | 'penalty' | 'loss' | 'optimizer'>

/**
 * @param sizes of the network, input first
 * @param rows training rows
 */
export function whyNoSolution(experiment: Asked, sizes: readonly number[], rows: number): string | undefined {
  const { model, penalty, optimizer } = experiment
  if (model.hidden.length > 0)
    return 'With a hidden layer there are many minima, and no way to compute the lowest: only training finds one.'
  if (penaltyMath[penalty.kind].unit)
    return 'It is computed for penalties of single weights: None, L2, L1 and Elastic net.'
  if (optimizer.kind === 'adamw' && optimizer.weightDecay > 0)
    return 'AdamW’s weight decay is no part of what is minimised: there is nothing to compare with.'
  const [inputs = 0, outputs = 0] = sizes
  const most = isOfSquares(experiment) ? MOST_PARAMETERS_OF_SQUARES : MOST_PARAMETERS
  if ((inputs + 1) * outputs > most || inputs * rows > MOST_NUMBERS)
    return 'This problem is too large to be solved here.'
  return undefined
}

/** Squared errors and squared weights: taken apart once, they are solved for every λ. */
export function isOfSquares({ loss, penalty }: Pick<Experiment, 'loss' | 'penalty'>): boolean {
  return (
    loss === 'mse' && (!isPenalised({ penalty }) || penaltyMath[penalty.kind].kink(penalty.l1Ratio) === 0)
  )
}
