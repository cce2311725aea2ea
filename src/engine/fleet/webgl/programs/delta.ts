// One layer backward: d[l] = (d[l + 1] Wᵀ) ∘ f'(h[l]), with dropout's mask where there is one.
import type { ActivationKind } from '../../../../catalog/activations/activation'
import { activationGlsl } from '../../../../catalog/activations/glsl-table'
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import { mapQuarters, quarterGlsl, storeQuartersGlsl, writeBlockGlsl } from './blocks'
import { keepGlsl } from './keep'
import { foldedText, programName } from './program-name'

/**
 * The block: deltaRegion (of layer l + 1), parameterRegion (of the layer between), activationRegion, outputRegion,
 * sizes = rows of blocks a model, fan-in in texels, fan-out in texels.
 */
const body = (activation: ActivationKind, folded: boolean) => `
uniform sampler2DArray deltas;
uniform sampler2D parameters;
uniform sampler2DArray activations;
layout(std140) uniform Shape {
  ivec4 deltaRegion; ivec4 parameterRegion; ivec4 activationRegion; ivec4 outputRegion; ivec4 sizes;
};
${regionGlsl(folded)}
${quarterGlsl}
${writeBlockGlsl}
vec4 derivative(vec4 a) { ${activationGlsl[activation].derivative} }
vec4 activationAt(ivec2 place, int half_, int side) {
  return quarterAt(activations, activationRegion, place.y, half_, 2 * place.x + side);
}
void back(ivec2 place, int model) {
  ivec4 from = deltaRegion, weights = parameterRegion;
  int w = model * (sizes.y + 1) + 2 * place.x, fanOut = sizes.z, row = place.y;
  vec4 ul = vec4(0.0), ur = ul, ll = ul, lr = ul;
  for (int j = 0; j < fanOut; j++) {
    vec4 upper = quarterAt(deltas, from, row, 0, j), lower = quarterAt(deltas, from, row, 1, j);
    vec4 left = texelFetch(parameters, at(weights, w, j), 0);
    vec4 right = texelFetch(parameters, at(weights, w + 1, j), 0);
    ul += upper.xxzz * left.xzxz + upper.yyww * left.ywyw;
    ur += upper.xxzz * right.xzxz + upper.yyww * right.ywyw;
    ll += lower.xxzz * left.xzxz + lower.yyww * left.ywyw;
    lr += lower.xxzz * right.xzxz + lower.yyww * right.ywyw;
  }${storeQuartersGlsl}
}`

const samplers = {
  samplers: ['deltas', 'parameters', 'activations'],
  arrays: ['deltas', 'activations'],
}

export function deltaProgram(activation: ActivationKind, folded: boolean): ProgramSource {
  return {
    name: programName('back', activation, foldedText(folded)),
    ...samplers,
    fragment: `${body(activation, folded)}
void main() {
  ivec2 place = placeOf(outputRegion);
  back(place, place.y / sizes.x);
  ${mapQuarters((q, half, side) => `${q} * derivative(activationAt(place, ${half}, ${side}))`)}
}`,
  }
}

export function dropoutDeltaProgram(activation: ActivationKind, folded: boolean): ProgramSource {
  return {
    name: programName('back with dropout', activation, foldedText(folded)),
    ...samplers,
    samplers: [...samplers.samplers, 'hyperparameters'],
    fragment: `${body(activation, folded)}
${keepGlsl}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = 2 * (place.y - model * sizes.x), column = 2 * place.x;
  float kept = 1.0 - dropoutRate(model);
  back(place, model);
  // The stored activation is scaled by 1 / kept; the derivative is a function of the unscaled one.
  ${mapQuarters(
    (q, half, side) =>
      `${q} * keep(model, row + ${half}, column + ${side}) / kept * derivative(activationAt(place, ${half}, ${side}) * kept)`,
  )}
}`,
  }
}
