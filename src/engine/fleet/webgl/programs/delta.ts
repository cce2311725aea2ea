// One layer backward: d[l] = (d[l + 1] Wᵀ) ∘ f'(h[l]), with dropout's mask where there is one.
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import {
  addProductsGlsl,
  beginSumsGlsl,
  inPairsGlsl,
  type LoopLength,
  readBlockGlsl,
  storeSumsGlsl,
  type TextureLayout,
  writeBlockGlsl,
} from './blocks'
import { layoutTexts, lengthText, programName } from './program-name'
import { type Slope, slopeGlsl, slopeSamplers } from './slope'

/** A texel of deltas times one of weights, transposed. */
export const backProduct = (a: string, b: string) => `${a}.xxzz * ${b}.xzxz + ${a}.yyww * ${b}.ywyw`

/**
 * The block: deltaRegion (of layer l + 1), parameterRegion (of the layer between), activationRegion, outputRegion,
 * sizes = rows of blocks a model, fan-in in texels, fan-out in texels.
 *
 * @param length of the fan-out
 */
export function deltaProgram(slope: Slope, length: LoopLength, layout: TextureLayout): ProgramSource {
  const { folded, height } = layout
  const what = slope.dropout ? 'back with dropout' : 'back'
  return {
    name: programName(what, slope.activation, lengthText(length), ...layoutTexts(layout)),
    samplers: ['deltas', 'parameters', 'activations', ...slopeSamplers(slope)],
    arrays: ['deltas', 'activations'],
    fragment: `
uniform sampler2DArray deltas;
uniform sampler2D parameters;
uniform sampler2DArray activations;
layout(std140) uniform Shape {
  ivec4 deltaRegion; ivec4 parameterRegion; ivec4 activationRegion; ivec4 outputRegion; ivec4 sizes;
};
${regionGlsl(folded)}
${readBlockGlsl(height)}
${writeBlockGlsl(height)}
void back(ivec2 place, int model) {
  ivec4 from = deltaRegion, weights = parameterRegion;
  int w = model * (sizes.y + 1) + 2 * place.x, fanOut = sizes.z, row = place.y;
  ${beginSumsGlsl(height, 'vec4(0.0)', 'vec4(0.0)')}
  ${inPairsGlsl('fanOut', length, (column) =>
    addProductsGlsl(height, {
      row: (row) => `layerAt(deltas, from, row, i, ${2 * row + column})`,
      left: `texelFetch(parameters, at(weights, w, 2 * i + ${column}), 0)`,
      right: `texelFetch(parameters, at(weights, w + 1, 2 * i + ${column}), 0)`,
      product: backProduct,
    }),
  )}
  ${storeSumsGlsl(height)}
}
${slopeGlsl(height, slope, 'activations', 'activationRegion')}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x;
  back(place, model);
  timesSlope(place, model, place.y - model * sizes.x);
}`,
  }
}
