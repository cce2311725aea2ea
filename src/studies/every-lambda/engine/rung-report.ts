// What is told of one rung: a few numbers, whatever the size of the network.

import { type Rung, validationLossOf } from '../../../engine/beside/rung-fleet'
import { exactZeros } from '../../../engine/fleet/objective'
import { type LayerLayout, parameterLayout } from '../../../experiment/layout'
import type { RungReport } from '../shared/wire'

/** @param parameters of the step that it was measured at */
export function rungReport(rung: Rung, parameters: Float32Array, sizes: readonly number[]): RungReport {
  const { measurement, frozen } = rung
  const { dataLoss, layers } = measurement
  return {
    trainingLoss: dataLoss,
    validationLoss: validationLossOf(measurement),
    exactZeros: exactZeros(measurement),
    layerNorms: layers.map(({ weights }) => Math.sqrt(weights.squares)),
    inputs: inputFigures(parameters, parameterLayout(sizes)),
    hasDiverged: frozen !== undefined,
  }
}

function inputFigures(parameters: Float32Array, layout: readonly LayerLayout[]): number[] {
  const { fanIn, fanOut, weights } = layout[0] as LayerLayout
  const isOneWeightEach = layout.length === 1 && fanOut === 1
  return Array.from({ length: fanIn }, (_, i) => {
    const begin = weights.begin + i * fanOut
    const own = parameters.subarray(begin, begin + fanOut)
    return isOneWeightEach ? (own[0] as number) : Math.sqrt(own.reduce((sum, w) => sum + w * w, 0))
  })
}
