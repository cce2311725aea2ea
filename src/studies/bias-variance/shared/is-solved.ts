// Where the best weights are known without training: a linear model under mse whose penalty is squares alone.
import type { Experiment } from '../../../experiment/experiment'
import { withMovableLambda } from '../../../experiment/penalty-of-lambda'
import { hasBiases, outputCount } from '../../../experiment/shape'
import { squaredStrength } from '../../../experiment/squared-strength'

/** Elsewhere fits are trained. Decoupled decay would pull the trained weights away from the best ones: it is trained too. */
export function isSolved(experiment: Experiment): boolean {
  const { data, model, loss, optimizer } = experiment
  const { penalty } = withMovableLambda(experiment)
  return (
    model.hidden.length === 0 &&
    hasBiases(experiment) &&
    loss === 'mse' &&
    outputCount(data) === 1 &&
    squaredStrength(penalty) !== undefined &&
    !(optimizer.kind === 'adamw' && optimizer.weightDecay > 0)
  )
}
