// Back through an activation, in each texel that is written: times f'(h), and times dropout's mask where there is one.
import type { ActivationKind } from '../../../../catalog/activations/activation'
import { activationGlsl } from '../../../../catalog/activations/glsl-table'
import { type BlockHeight, mapTexels } from './blocks'
import { keepGlsl } from './keep'

/** Whose activations a draw goes back through. */
export interface Slope {
  activation: ActivationKind
  dropout: boolean
}

/** What dropout reads besides. */
export const slopeSamplers = ({ dropout }: Slope) => (dropout ? ['hyperparameters'] : [])

/**
 * `timesSlope(place, model, row)`, with the place of the block and its row within the model, changes the outputs.
 *
 * @param activations the sampler that the activations lie in, by blocks; @param region where in it
 */
export function slopeGlsl(
  height: BlockHeight,
  { activation, dropout }: Slope,
  activations: string,
  region: string,
): string {
  const at = (row: number, column: number) =>
    `layerAt(${activations}, ${region}, place.y, place.x, ${2 * row + column})`
  return `
vec4 derivative(vec4 a) { ${activationGlsl[activation].derivative} }
${dropout ? keepGlsl : ''}
void timesSlope(ivec2 place, int model, int row) {
  ${dropout ? throughMask(height, at) : mapTexels(height, (texel, row, column) => `${texel} * derivative(${at(row, column)})`)}
}`
}

/** The stored activation is scaled by 1 / kept; the derivative is a function of the unscaled one. */
const throughMask = (height: BlockHeight, at: (row: number, column: number) => string) => `
  float kept = 1.0 - dropoutRate(model);
  ${mapTexels(height, (texel, row, column) => {
    const mask = `keep(model, ${height} * row + ${row}, 2 * place.x + ${column})`
    return `${texel} * ${mask} / kept * derivative(${at(row, column)} * kept)`
  })}`
