// One layer forward, for every model and row at once: a hidden one in blocks, plain or with dropout, and the logits.
import type { ActivationKind } from '../../../../catalog/activations/activation'
import { activationGlsl } from '../../../../catalog/activations/glsl-table'
import type { ProgramSource } from '../program'
import { arraysOf, blockAffineGlsl, fromText, type InputKind, texelAffineGlsl } from './affine'
import { mapQuarters } from './blocks'
import { keepGlsl } from './keep'
import { foldedText, programName } from './program-name'

const activateGlsl = (activation: ActivationKind) =>
  `vec4 activate(vec4 z) { ${activationGlsl[activation].value} }`

export function forwardProgram(activation: ActivationKind, input: InputKind, folded: boolean): ProgramSource {
  return {
    name: programName('forward', activation, fromText[input], foldedText(folded)),
    samplers: ['inputs', 'parameters'],
    arrays: arraysOf(input),
    fragment: `${blockAffineGlsl(folded, input)}
${activateGlsl(activation)}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x;
  affine(place, model, place.y - model * sizes.x);
  ${mapQuarters((q) => `activate(${q})`)}
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
  folded: boolean,
): ProgramSource {
  return {
    name: programName('forward with dropout', activation, fromText[input], foldedText(folded)),
    samplers: ['inputs', 'parameters', 'hyperparameters'],
    arrays: arraysOf(input),
    fragment: `${blockAffineGlsl(folded, input, 'ivec4 plain;')}
${keepGlsl}
${activateGlsl(activation)}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = place.y - model * sizes.x;
  int source = row < plain.x ? row : row - plain.x;
  affine(place, model, ${input === 'own' ? 'row' : 'source'});
  ${mapQuarters((q) => `activate(${q})`)}
  if (row < plain.x) return;
  float kept = 1.0 - dropoutRate(model);
  ${mapQuarters((q, half, side) => `${q} * keep(model, 2 * source + ${half}, 2 * place.x + ${side}) / kept`)}
}`,
  }
}

/** The last layer, two rows and two outputs a fragment: what reads logits reads them row by row. */
export function logitsProgram(input: InputKind, folded: boolean): ProgramSource {
  return {
    name: programName('logits', fromText[input], foldedText(folded)),
    samplers: ['inputs', 'parameters'],
    arrays: arraysOf(input),
    fragment: `${texelAffineGlsl(folded, input)}
out vec4 result;
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x;
  result = affine(place, model, place.y - model * sizes.x);
}`,
  }
}
