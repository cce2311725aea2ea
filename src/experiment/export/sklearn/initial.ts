// A perceptron that begins where the page's run began, and takes as many steps.
import { lossCode } from '../../../catalog/losses/code-table'
import type { Experiment, LayerParameters } from '../../experiment'
import { indented } from '../literals'
import { layerNames, type Numbers } from '../numbers'

/** Lines that bind `initial`, layer by layer. */
export function initialCode(initial: readonly LayerParameters[], numbers: Numbers): string[] {
  return [
    '# Where the run started, layer by layer: weights as [inputs, outputs], then biases.',
    'initial = [',
    ...initial.map(({ weights, biases }, layer) => {
      const names = layerNames(layer)
      return `    (${numbers.rows(names.weights, weights, '    ')}, ${numbers.list(names.biases, biases)}),`
    }),
    ']',
  ]
}

/** Lines that fit `model` from `initial`. */
export function initialFit({ loss }: Experiment, steps: string): string[] {
  const fit = `model.fit(training_inputs, ${lossCode[loss].sklearn.target})`
  return [
    'with warnings.catch_warnings():  # that it stops where it is told to',
    ...indented([
      "warnings.simplefilter('ignore')",
      `${fit}  # gives the layers their shapes`,
      'model.coefs_ = [np.float32(weight).astype(float) for weight, _ in initial]',
      'model.intercepts_ = [np.float32(bias).astype(float) for _, bias in initial]',
      `model.set_params(max_iter=${steps})`,
      `${fit}  # a warm start: from these`,
    ]),
  ]
}
