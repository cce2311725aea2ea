// One layer backward: d[l] = (d[l + 1] Wᵀ) ∘ f'(h[l]), with dropout's mask where there is one.
import type { ActivationKind } from '../../../../catalog/activations/activation'
import { activationGlsl } from '../../../../catalog/activations/glsl-table'
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import { keepGlsl } from './keep'

/**
 * The block: deltaRegion (of layer l + 1), parameterRegion (of the layer between), activationRegion, outputRegion,
 * sizes = texel rows a model, fan-in in texels, fan-out in texels.
 */
const body = (activation: ActivationKind, folded: boolean) => `
uniform sampler2D deltas;
uniform sampler2D parameters;
uniform sampler2D activations;
layout(std140) uniform Shape {
  ivec4 deltaRegion; ivec4 parameterRegion; ivec4 activationRegion; ivec4 outputRegion; ivec4 sizes;
};
out vec4 result;
${regionGlsl(folded)}
vec4 derivative(vec4 a) { ${activationGlsl[activation].derivative} }
vec4 back(ivec2 place, int model) {
  ivec4 from = deltaRegion, weights = parameterRegion;
  int w = model * (sizes.y + 1) + place.x, fanOut = sizes.z, row = place.y;
  vec4 s = vec4(0.0);
  for (int j = 0; j < fanOut; j++) {
    vec4 d = texelFetch(deltas, at(from, row, j), 0);
    vec4 b = texelFetch(parameters, at(weights, w, j), 0);
    s += d.xxzz * b.xzxz + d.yyww * b.ywyw;
  }
  return s;
}`

export function deltaProgram(activation: ActivationKind, folded: boolean): ProgramSource {
  return {
    samplers: ['deltas', 'parameters', 'activations'],
    fragment: `${body(activation, folded)}
void main() {
  ivec2 place = placeOf(outputRegion);
  vec4 a = texelFetch(activations, at(activationRegion, place.y, place.x), 0);
  result = back(place, place.y / sizes.x) * derivative(a);
}`,
  }
}

export function dropoutDeltaProgram(activation: ActivationKind, folded: boolean): ProgramSource {
  return {
    samplers: ['deltas', 'parameters', 'activations', 'hyperparameters'],
    fragment: `${body(activation, folded)}
${keepGlsl}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = place.y - model * sizes.x;
  float kept = 1.0 - dropoutRate(model);
  // The stored activation is scaled by 1 / kept; the derivative is a function of the unscaled one.
  vec4 a = texelFetch(activations, at(activationRegion, place.y, place.x), 0) * kept;
  result = back(place, model) * keep(model, row, place.x) / kept * derivative(a);
}`,
  }
}
