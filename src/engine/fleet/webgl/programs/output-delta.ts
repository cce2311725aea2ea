// The derivative of the loss by the logits, each row times its weight in the batch's mean.
import { lossGlsl } from '../../../../catalog/losses/glsl-table'
import type { LossKind } from '../../../../catalog/losses/loss'
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import { affineGlsl } from './affine'
import { softmaxPartsGlsl } from './softmax-parts'

/** After affine's members: targetRegion, weightRegion, and more = texel rows a model of the sample weights. */
const members = 'ivec4 targetRegion; ivec4 weightRegion; ivec4 more;'

/** @param weightRows the expression that holds the texel rows a model of the sample weights */
const weighted = (weightRows: string) => `
uniform sampler2D targets;
uniform sampler2D sampleWeights;
vec4 targetsOf(int row, int column) { return texelFetch(targets, at(targetRegion, first + row, column), 0); }
vec4 weightsOf(int model, int row) {
  return texelFetch(sampleWeights, at(weightRegion, model * ${weightRows} + first + row, 0), 0).xxzz;
}`

/** An uncoupled loss: the last layer goes straight to its deltas, and the logits are never stored. */
export function outputDeltaProgram(loss: LossKind, folded: boolean): ProgramSource {
  return {
    samplers: ['inputs', 'parameters', 'targets', 'sampleWeights'],
    fragment: `${affineGlsl(folded, members)}
${weighted('more.x')}
vec4 lossDelta(vec4 z, vec4 y, int outputs) { ${lossGlsl[loss].delta} }
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = place.y - model * sizes.x;
  result = lossDelta(affine(place, model, row), targetsOf(row, place.x), sizes.w) * weightsOf(model, row);
}`,
  }
}

/**
 * A coupled loss: from stored logits, because each delta needs its whole row.
 *
 * The block: logitRegion, outputRegion, targetRegion, weightRegion, sizes = texel rows a model, real outputs,
 * texel rows a model of the sample weights.
 */
export function coupledDeltaProgram(loss: LossKind, folded: boolean): ProgramSource {
  return {
    samplers: ['logits', 'targets', 'sampleWeights'],
    fragment: `
uniform sampler2D logits;
uniform int first;
layout(std140) uniform Shape {
  ivec4 logitRegion; ivec4 outputRegion; ivec4 targetRegion; ivec4 weightRegion; ivec4 sizes;
};
out vec4 result;
${regionGlsl(folded)}
${weighted('sizes.z')}
${softmaxPartsGlsl('logits', 'logitRegion')}
vec4 lossDelta(vec4 z, vec4 y, vec4 m, vec4 s, int outputs) { ${lossGlsl[loss].delta} }
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = place.y - model * sizes.x;
  vec4 m, s;
  softmaxParts(place.y, sizes.y, m, s);
  result = lossDelta(logitsAt(place.y, place.x), targetsOf(row, place.x), m, s, sizes.y) * weightsOf(model, row);
}`,
  }
}
