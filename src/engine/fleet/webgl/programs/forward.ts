// One layer forward, for every model and row at once: plain, or with dropout; the plain linear one makes the logits.
import type { ActivationKind } from '../../../../catalog/activations/activation'
import { activationGlsl } from '../../../../catalog/activations/glsl-table'
import type { ProgramSource } from '../program'
import { affineGlsl } from './affine'
import { keepGlsl } from './keep'

export function forwardProgram(activation: ActivationKind, folded: boolean): ProgramSource {
  return {
    samplers: ['inputs', 'parameters'],
    fragment: `${affineGlsl(folded)}
vec4 activate(vec4 z) { ${activationGlsl[activation].value} }
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x;
  result = activate(affine(place, model, place.y - model * sizes.x));
}`,
  }
}

/**
 * Inverted dropout: what is kept is scaled, so that evaluation needs no change.
 *
 * After affine's members: plain = texel rows of each model that drop nothing. Those after them do, and are the first
 * samples once more.
 */
export function dropoutForwardProgram(activation: ActivationKind, folded: boolean): ProgramSource {
  return {
    samplers: ['inputs', 'parameters', 'hyperparameters'],
    fragment: `${affineGlsl(folded, 'ivec4 plain;')}
${keepGlsl}
vec4 activate(vec4 z) { ${activationGlsl[activation].value} }
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = place.y - model * sizes.x;
  int source = row < plain.x ? row : row - plain.x;
  result = activate(affine(place, model, sizes.y == 0 ? source : row));
  if (row >= plain.x) result = result * keep(model, source, place.x) / (1.0 - dropoutRate(model));
}`,
  }
}
