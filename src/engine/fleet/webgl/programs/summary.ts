// Evaluation: one row of the log. For each model a texel of (training loss, hits, validation loss, hits), one of
// (training loss with dropout, its hits, Σ‖w‖ over units where asked), then for each layer one of its weights and one of its biases.
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import { foldedText, layersText, programName } from './program-name'

/** Texels a model. */
export function summaryWidth(layers: number): number {
  return 2 + 2 * layers
}

/**
 * The block: scoreRegion, rows = texel rows a model of training, of training and validation, of all (those after the
 * first two parts are training with dropout); for each layer sumRegion, fanIn (x: texels); where the tally has the units'
 * norms also unitRegion and units (x: texels).
 */
export function summaryProgram(layers: number, folded: boolean, hasUnits: boolean): ProgramSource {
  return {
    name: programName(
      'sums of the tally',
      layersText(layers),
      hasUnits && 'norms of units',
      foldedText(folded),
    ),
    samplers: ['tally'],
    fragment: `
uniform sampler2D tally;
layout(std140) uniform Shape {
  ivec4 scoreRegion; ivec4 rows; ivec4 sumRegion[${layers}]; ivec4 fanIn[${layers}];${
    hasUnits
      ? `
  ivec4 unitRegion[${layers}]; ivec4 units[${layers}];`
      : ''
  }
};
out vec4 result;
${regionGlsl(folded)}
vec2 total(int model, int begin, int end) {
  vec2 sum = vec2(0.0);
  for (int n = begin; n < end; n++) sum += texelFetch(tally, at(scoreRegion, model * rows.z + n, 0), 0).xy;
  return sum;
}
vec4 layerSums(int layer, int model, bool isBias) {
  int count = fanIn[layer].x, begin = model * (count + 1);
  if (isBias) return texelFetch(tally, at(sumRegion[layer], begin + count, 0), 0);
  vec4 sums = vec4(0.0);
  for (int i = 0; i < count; i++) {
    vec4 row = texelFetch(tally, at(sumRegion[layer], begin + i, 0), 0);
    sums = vec4(sums.xyz + row.xyz, max(sums.w, row.w));
  }
  return sums;
}
${hasUnits ? unitNorms(layers) : ''}
void main() {
  int column = int(gl_FragCoord.x);
  int model = column / ${summaryWidth(layers)}, item = column - model * ${summaryWidth(layers)};
  if (item == 0) result = vec4(total(model, 0, rows.x), total(model, rows.x, rows.y));
  else if (item == 1) result = vec4(total(model, rows.y, rows.z), ${hasUnits ? 'unitNorms(model)' : '0.0'}, 0.0);
  else result = layerSums(item / 2 - 1, model, (item & 1) == 1);
}`,
  }
}

/** Layer by layer: of an odd count the last texel's second half is padding, and 0. */
const unitNorms = (layers: number) => `
float unitNorms(int model) {
  vec2 sum = vec2(0.0);
  for (int l = 0; l < ${layers}; l++)
    for (int j = 0; j < units[l].x; j++) sum += texelFetch(tally, at(unitRegion[l], model, j), 0).xy;
  return sum.x + sum.y;
}`
