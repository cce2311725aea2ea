// One layer backward: d[l] = (d[l + 1] Wᵀ) ∘ f'(h[l]), with dropout's mask where there is one.
import type { ActivationKind } from '../../../../catalog/activations/activation'
import { activationGlsl } from '../../../../catalog/activations/glsl-table'
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import {
  addProductsGlsl,
  beginSumsGlsl,
  inPairsGlsl,
  mapTexels,
  readBlockGlsl,
  storeSumsGlsl,
  type TextureLayout,
  writeBlockGlsl,
} from './blocks'
import { keepGlsl } from './keep'
import { layoutTexts, programName } from './program-name'

/**
 * The block: deltaRegion (of layer l + 1), parameterRegion (of the layer between), activationRegion, outputRegion,
 * sizes = rows of blocks a model, fan-in in texels, fan-out in texels.
 */
const body = (activation: ActivationKind, { folded, height }: TextureLayout) => `
uniform sampler2DArray deltas;
uniform sampler2D parameters;
uniform sampler2DArray activations;
layout(std140) uniform Shape {
  ivec4 deltaRegion; ivec4 parameterRegion; ivec4 activationRegion; ivec4 outputRegion; ivec4 sizes;
};
${regionGlsl(folded)}
${readBlockGlsl(height)}
${writeBlockGlsl(height)}
vec4 derivative(vec4 a) { ${activationGlsl[activation].derivative} }
void back(ivec2 place, int model) {
  ivec4 from = deltaRegion, weights = parameterRegion;
  int w = model * (sizes.y + 1) + 2 * place.x, fanOut = sizes.z, row = place.y;
  ${beginSumsGlsl(height, 'vec4(0.0)', 'vec4(0.0)')}
  ${inPairsGlsl('fanOut', (column) =>
    addProductsGlsl(height, {
      row: (row) => `layerAt(deltas, from, row, i, ${2 * row + column})`,
      left: `texelFetch(parameters, at(weights, w, 2 * i + ${column}), 0)`,
      right: `texelFetch(parameters, at(weights, w + 1, 2 * i + ${column}), 0)`,
      product: (a, b) => `${a}.xxzz * ${b}.xzxz + ${a}.yyww * ${b}.ywyw`,
    }),
  )}
  ${storeSumsGlsl(height)}
}`

const activationAt = (row: number, column: number) =>
  `layerAt(activations, activationRegion, place.y, place.x, ${2 * row + column})`

const samplers = {
  samplers: ['deltas', 'parameters', 'activations'],
  arrays: ['deltas', 'activations'],
}

export function deltaProgram(activation: ActivationKind, layout: TextureLayout): ProgramSource {
  return {
    name: programName('back', activation, ...layoutTexts(layout)),
    ...samplers,
    fragment: `${body(activation, layout)}
void main() {
  ivec2 place = placeOf(outputRegion);
  back(place, place.y / sizes.x);
  ${mapTexels(layout.height, (texel, row, column) => `${texel} * derivative(${activationAt(row, column)})`)}
}`,
  }
}

export function dropoutDeltaProgram(activation: ActivationKind, layout: TextureLayout): ProgramSource {
  return {
    name: programName('back with dropout', activation, ...layoutTexts(layout)),
    ...samplers,
    samplers: [...samplers.samplers, 'hyperparameters'],
    fragment: `${body(activation, layout)}
${keepGlsl}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = ${layout.height} * (place.y - model * sizes.x), column = 2 * place.x;
  float kept = 1.0 - dropoutRate(model);
  back(place, model);
  // The stored activation is scaled by 1 / kept; the derivative is a function of the unscaled one.
  ${mapTexels(
    layout.height,
    (texel, row, column) =>
      `${texel} * keep(model, row + ${row}, column + ${column}) / kept * derivative(${activationAt(row, column)} * kept)`,
  )}
}`,
  }
}
