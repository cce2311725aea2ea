// A network with hidden layers as scikit-learn's multilayer perceptron: L2 on the weights, full batch.
import { activationCode } from '../../../catalog/activations/code-table'
import { lossCode } from '../../../catalog/losses/code-table'
import { optimizerCode } from '../../../catalog/optimizers/code-table'
import type { Experiment } from '../../experiment'
import { outputCount } from '../../shape'
import { type Estimator, formOf } from './estimator'

export function perceptron(experiment: Experiment): Estimator {
  const { model, optimizer, loss } = experiment
  const isRegression = lossCode[loss].sklearn.fits === 'squares'
  const outputs = outputCount(experiment.data)
  const { arguments: own, scaled } = optimizerCode[optimizer.kind].sklearn
  // Its objective over ours: half the squares, summed over outputs.
  const factor = isRegression ? outputs / 2 : 1
  const sizes = model.hidden.map((units) => `${units},`).join(' ')
  return {
    name: isRegression ? 'MLPRegressor' : 'MLPClassifier',
    module: 'sklearn.neural_network',
    rule: ruleOf(isRegression, outputs),
    arguments: [
      `hidden_layer_sizes=(${sizes})`,
      `activation='${activationCode[model.activation].sklearn.name}'`,
      `alpha=${formOf(experiment) === 'nothing' ? '0' : `${2 * factor === 1 ? '' : `${2 * factor} * `}n * lambda_`}`,
      'batch_size=n',
      ...own,
      `learning_rate_init=${scaled === 'learning rate' && factor !== 1 ? `lr / ${factor}` : 'lr'}`,
      ...(scaled === 'epsilon' ? [`epsilon=${1e-8 * factor}`] : []),
      'max_iter=1',
      'tol=0',
      'n_iter_no_change=10**9',
      'warm_start=True',
    ],
  }
}

function ruleOf(isRegression: boolean, outputs: number): string[] {
  if (!isRegression) {
    return [
      "MLPClassifier minimises the mean log loss + alpha/(2n)·Σw²: the page's objective where alpha = 2nλ.",
    ]
  }
  const [k, share] = outputs > 1 ? [`${outputs}`, `${outputs / 2} times`] : ['', 'half of']
  return [
    `MLPRegressor steps along the gradient of Σ(y − output)²/(2n) + alpha/(2n)·Σw²: ${share} the page's objective where`,
    `alpha = ${k}nλ, so that learning rate or epsilon is scaled to take the same steps.`,
  ]
}
