// Evaluation: each pair of rows' weighted loss and hits, from logits.
import { lossGlsl } from '../../../../catalog/losses/glsl-table'
import type { LossKind } from '../../../../catalog/losses/loss'
import type { FleetPlan } from '../../fleet'
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import { softmaxPartsGlsl } from './softmax-parts'

/** Whether two rows are right: x and y, each 1 or 0. */
const right: Record<FleetPlan['classes'], string> = {
  none: 'return vec2(0.0);',
  'threshold-logit': `vec2 z = logitsAt(row, 0).xz, y = targetsAt(target, 0).xz;
  return vec2(equal(greaterThan(z, vec2(0.0)), greaterThan(y, vec2(0.5))));`,
  'threshold-half': `vec2 z = logitsAt(row, 0).xz, y = targetsAt(target, 0).xz;
  return vec2(equal(greaterThan(z, vec2(0.5)), greaterThan(y, vec2(0.5))));`,
  largest: `vec2 best = logitsAt(row, 0).xz, hit = targetsAt(target, 0).xz;
  for (int j = 1; j < outputs; j++) {
    vec4 z = logitsAt(row, j / 2), y = targetsAt(target, j / 2);
    vec2 zj = (j & 1) == 0 ? z.xz : z.yw, yj = (j & 1) == 0 ? y.xz : y.yw;
    bvec2 larger = greaterThan(zj, best);
    best = mix(best, zj, larger);
    hit = mix(hit, yj, larger);
  }
  return hit;`,
}

/**
 * The block: logitRegion, targetRegion, weightRegion, outputRegion,
 * sizes = texel rows a model, real outputs, texel rows a model of the sample weights.
 */
export function scoreProgram(loss: LossKind, classes: FleetPlan['classes'], folded: boolean): ProgramSource {
  const { coupled, value } = lossGlsl[loss]
  return {
    samplers: ['logits', 'targets', 'sampleWeights'],
    fragment: `
uniform sampler2D logits;
uniform sampler2D targets;
uniform sampler2D sampleWeights;
layout(std140) uniform Shape {
  ivec4 logitRegion; ivec4 targetRegion; ivec4 weightRegion; ivec4 outputRegion; ivec4 sizes;
};
out vec4 result;
${regionGlsl(folded)}
${softmaxPartsGlsl('logits', 'logitRegion')}
vec4 targetsAt(int row, int column) { return texelFetch(targets, at(targetRegion, row, column), 0); }
vec4 lossValue(vec4 z, vec4 y, vec4 m, vec4 s, int outputs) { ${value} }
vec2 isRight(int row, int target, int outputs) { ${right[classes]} }
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, target = place.y - model * sizes.x;
  int outputs = sizes.y;
  vec4 m = vec4(0.0), s = vec4(1.0);
  ${coupled ? 'softmaxParts(place.y, outputs, m, s);' : ''}
  vec2 loss = vec2(0.0);
  for (int j = 0; j < (outputs + 1) / 2; j++) {
    vec4 value = lossValue(logitsAt(place.y, j), targetsAt(target, j), m, s, outputs);
    loss += value.xz + (2 * j + 1 < outputs ? value.yw : vec2(0.0));
  }
  vec2 q = texelFetch(sampleWeights, at(weightRegion, model * sizes.z + target, 0), 0).xz;
  // A padding row's weight is 0.
  result = vec4(dot(q, loss), dot(q, isRight(place.y, target, outputs)), 0.0, 0.0);
}`,
  }
}
