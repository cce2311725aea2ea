// The rows that a Keras program trains on, and the parameters that it starts from.
import type { LayerParameters } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { namedRows, ROWS_NOTE } from '../named-rows'
import { layerNames, type Numbers } from '../numbers'

export function rowsCode(data: ModelSpaceData, numbers: Numbers): string[] {
  return [
    `# ${ROWS_NOTE}`,
    ...namedRows(data).map(
      ([name, rows]) => `${name} = np.array(${numbers.rows(name, rows)}, dtype='float32')`,
    ),
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
