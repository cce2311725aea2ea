// The derivative of the loss by the logits, each row times its weight in the batch's mean.
import { lossGlsl } from '../../../../catalog/losses/glsl-table'
import type { LossKind } from '../../../../catalog/losses/loss'
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import { arraysOf, blockAffineGlsl, fromText, type InputKind } from './affine'
import { type LoopLength, mapTexels, type TextureLayout, writeBlockGlsl } from './blocks'
import { layoutTexts, lengthText, programName } from './program-name'
import { softmaxPartsGlsl } from './softmax-parts'

/** After affine's members: targetRegion, weightRegion, and more = texel rows a model of the sample weights. */
export const lossMembers = 'ivec4 targetRegion; ivec4 weightRegion; ivec4 more;'

/** By texel rows within a batch. @param weightRows the expression that holds the texel rows a model of the sample weights */
const weightedGlsl = (weightRows: string) => `
uniform sampler2D targets;
uniform sampler2D sampleWeights;
vec4 targetsOf(int row, int column) { return texelFetch(targets, at(targetRegion, first + row, column), 0); }
vec4 weightsOf(int model, int row) {
  return texelFetch(sampleWeights, at(weightRegion, model * ${weightRows} + first + row, 0), 0).xxzz;
}`

/** `outputDelta(z, model, row, column)` of a texel, after `affine` has come to its z: by texel rows within a batch. */
export const outputDeltaGlsl = (loss: LossKind) => `
${weightedGlsl('more.x')}
vec4 lossDelta(vec4 z, vec4 y, int outputs) { ${lossGlsl[loss].delta} }
vec4 outputDelta(vec4 z, int model, int row, int column) {
  return lossDelta(z, targetsOf(row, column), sizes.w) * weightsOf(model, row);
}`

/** What such a draw has to know of the last layer. */
export interface LastLayer {
  input: InputKind
  /** Of its fan-in. */
  length: LoopLength
  /** Whether it has one or two units. */
  isNarrow: boolean
}

/** An uncoupled loss: the last layer goes straight to its deltas, and the logits are never stored. */
export function outputDeltaProgram(loss: LossKind, layer: LastLayer, layout: TextureLayout): ProgramSource {
  const { input, length, isNarrow } = layer
  const lasts = [fromText[input], lengthText(length), isNarrow && 'one or two outputs']
  const columns = isNarrow ? 1 : 2
  return {
    name: programName('derivative of the loss', loss, ...lasts, ...layoutTexts(layout)),
    samplers: ['inputs', 'parameters', 'targets', 'sampleWeights'],
    arrays: arraysOf(input),
    fragment: `${blockAffineGlsl(layout, { ...layer, moreMembers: lossMembers })}
${outputDeltaGlsl(loss)}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = place.y - model * sizes.x;
  affine(place, model, row);
  ${mapTexels(layout.height, (texel, row, column) =>
    column < columns
      ? `outputDelta(${texel}, model, ${layout.height} * row + ${row}, 2 * place.x + ${column})`
      : texel,
  )}
}`,
  }
}

/**
 * A coupled loss: from stored logits, because each delta needs its whole row.
 *
 * The block: logitRegion, outputRegion, targetRegion, weightRegion, sizes = rows of blocks a model, real outputs,
 * texel rows a model of the sample weights.
 */
export function coupledDeltaProgram(loss: LossKind, layout: TextureLayout): ProgramSource {
  return {
    name: programName('derivative of the loss', loss, 'from stored logits', ...layoutTexts(layout)),
    samplers: ['logits', 'targets', 'sampleWeights'],
    fragment: `
uniform sampler2D logits;
uniform int first;
layout(std140) uniform Shape {
  ivec4 logitRegion; ivec4 outputRegion; ivec4 targetRegion; ivec4 weightRegion; ivec4 sizes;
};
${regionGlsl(layout.folded)}
${writeBlockGlsl(layout.height)}
${weightedGlsl('sizes.z')}
${softmaxPartsGlsl('logits', 'logitRegion')}
vec4 lossDelta(vec4 z, vec4 y, vec4 m, vec4 s, int outputs) { ${lossGlsl[loss].delta} }
vec4 deltaAt(int model, int row, int column) {
  int stored = model * ${layout.height} * sizes.x + row;
  vec4 m, s;
  softmaxParts(stored, sizes.y, m, s);
  return lossDelta(logitsAt(stored, column), targetsOf(row, column), m, s, sizes.y) * weightsOf(model, row);
}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = ${layout.height} * (place.y - model * sizes.x);
  ${mapTexels(layout.height, (_, row, column) => `deltaAt(model, row + ${row}, 2 * place.x + ${column})`)}
}`,
  }
}
