// The rows that a Keras program trains on, and the parameters that it starts from.
import type { LayerParameters } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { layerNames, type Numbers } from '../numbers'

export function rowsCode(
  { inputs, targets, validationInputs, validationTargets }: ModelSpaceData,
  numbers: Numbers,
): string[] {
  const splits: [name: string, rows: number[][]][] = [
    ['training_inputs', inputs],
    ['training_target', targets],
    ['validation_inputs', validationInputs],
    ['validation_target', validationTargets],
  ]
  return [
    '# The rows as the network sees them: standardised, or expanded into features, where the experiment says so.',
    ...splits
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => `${name} = np.array(${numbers.rows(name, rows)}, dtype='float32')`),
  ]
}

/** Lines that put the parameters into the model. @param areTrained whether the model has biases */
export function initialCode(
  initial: readonly LayerParameters[],
  areTrained: boolean,
  numbers: Numbers,
): string[] {
  return [
    '# Where the run started, layer by layer: weights as [inputs, outputs], then biases.',
    'initial = [',
    ...initial.map(({ weights, biases }, layer) => {
      const names = layerNames(layer)
      const own = areTrained ? `, ${numbers.list(names.biases, biases)}` : ''
      return `    [${numbers.rows(names.weights, weights, '    ')}${own}],`
    }),
    ']',
    'layers = [layer for layer in model.layers if isinstance(layer, keras.layers.Dense)]',
    'for layer, first in zip(layers, initial):',
    '    layer.set_weights([np.array(values) for values in first])',
  ]
}
