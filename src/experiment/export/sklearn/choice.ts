// Which of scikit-learn's estimators minimises what an experiment does, and what it is called with.
import { lossCode } from '../../../catalog/losses/code-table'
import type { Experiment } from '../../experiment'
import { hasBiases, isDeep, outputCount } from '../../shape'
import { type Estimator, type Fitted, formOf, hasOnes } from './estimator'
import { linearEstimator } from './linear'
import { logisticEstimator } from './logistic'
import { perceptron } from './perceptron'

export function estimatorOf(experiment: Experiment): Estimator {
  if (isDeep(experiment)) return perceptron(experiment)
  const fitted: Fitted = {
    form: formOf(experiment),
    outputs: outputCount(experiment.data),
    hasIntercept: hasBiases(experiment) && !hasOnes(experiment),
  }
  const { fits } = lossCode[experiment.loss].sklearn
  const { arguments: own, ...estimator } =
    fits === 'squares' ? linearEstimator(fitted) : logisticEstimator(fitted)
  return {
    ...estimator,
    module: 'sklearn.linear_model',
    arguments: fitted.hasIntercept ? own : [...own, 'fit_intercept=False'],
  }
}
