// The network of an experiment as a Keras model.
import { activationCode } from '../../../catalog/activations/code-table'
import type { Experiment } from '../../experiment'
import { hasBiases, layerSizes } from '../../shape'

/**
 * Lines that bind `model`.
 *
 * @param own an argument that each layer gets beside
 */
export function modelCode(experiment: Experiment, isDropping: boolean, own?: string): string[] {
  const [inputs, ...sizes] = layerSizes(experiment)
  const rest = [...(hasBiases(experiment) ? [] : ['use_bias=False']), ...(own ? [own] : [])]
  const activation = `activation='${activationCode[experiment.model.activation].keras}'`
  const dense = (units: number, isHidden: boolean) =>
    `keras.layers.Dense(${[units, ...(isHidden ? [activation] : []), ...rest].join(', ')})`
  return [
    'model = keras.Sequential([',
    `    keras.Input((${inputs},)),`,
    ...sizes.flatMap((units, layer) => {
      const isHidden = layer < sizes.length - 1
      const line = `    ${dense(units, isHidden)},`
      return isHidden && isDropping ? [line, `    Dropout(${layer}),`] : [line]
    }),
    '])',
  ]
}
