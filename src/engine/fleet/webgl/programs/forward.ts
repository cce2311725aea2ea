// One layer forward, for every model and row at once: a hidden one in blocks, plain or with dropout, and the logits.
import type { ActivationKind } from '../../../../catalog/activations/activation'
import { activationGlsl } from '../../../../catalog/activations/glsl-table'
import type { ProgramSource } from '../program'
import { arraysOf, blockAffineGlsl, fromText, type InputKind, texelAffineGlsl } from './affine'
import { type LoopLength, mapTexels, type TextureLayout } from './blocks'
import { keepGlsl } from './keep'
import { layoutTexts, lengthText, programName } from './program-name'

const activateGlsl = (activation: ActivationKind) =>
  `vec4 activate(vec4 z) { ${activationGlsl[activation].value} }`

export function forwardProgram(
  activation: ActivationKind,
  input: InputKind,
  length: LoopLength,
  layout: TextureLayout,
): ProgramSource {
  return {
    name: programName('forward', activation, fromText[input], lengthText(length), ...layoutTexts(layout)),
    samplers: ['inputs', 'parameters'],
    arrays: arraysOf(input),
    fragment: `${blockAffineGlsl(layout, { input, length })}
${activateGlsl(activation)}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x;
  affine(place, model, place.y - model * sizes.x);
  ${mapTexels(layout.height, (texel) => `activate(${texel})`)}
}`,
  }
}

/**
 * Inverted dropout: what is kept is scaled, so that evaluation needs no change.
 *
 * After affine's members: plain = rows of blocks of each model that drop nothing. Those after them do, and are the
 * first samples once more.
 */
export function dropoutForwardProgram(
  activation: ActivationKind,
  input: InputKind,
  length: LoopLength,
  layout: TextureLayout,
): ProgramSource {
  const variant = [activation, fromText[input], lengthText(length), ...layoutTexts(layout)]
  return {
    name: programName('forward with dropout', ...variant),
    samplers: ['inputs', 'parameters', 'hyperparameters'],
    arrays: arraysOf(input),
    fragment: `${blockAffineGlsl(layout, { input, length, moreMembers: 'ivec4 plain;' })}
${keepGlsl}
${activateGlsl(activation)}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = place.y - model * sizes.x;
  int source = row < plain.x ? row : row - plain.x;
  affine(place, model, ${input === 'own' ? 'row' : 'source'});
  ${mapTexels(layout.height, (texel) => `activate(${texel})`)}
  if (row < plain.x) return;
  float kept = 1.0 - dropoutRate(model);
  ${mapTexels(
    layout.height,
    (texel, row, column) =>
      `${texel} * keep(model, ${layout.height} * source + ${row}, 2 * place.x + ${column}) / kept`,
  )}
}`,
  }
}

/** The last layer, two rows and two outputs a fragment: what reads logits reads them row by row. */
export function logitsProgram(input: InputKind, layout: TextureLayout): ProgramSource {
  return {
    name: programName('logits', fromText[input], ...layoutTexts(layout)),
    samplers: ['inputs', 'parameters'],
    arrays: arraysOf(input),
    fragment: `${texelAffineGlsl(layout, input)}
out vec4 result;
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x;
  result = affine(place, model, place.y - model * sizes.x);
}`,
  }
}
