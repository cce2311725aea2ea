// Evaluation: one row of the log. For each model a texel of (training loss, hits, validation loss, hits), then for each
// layer one of its weights and one of its biases.
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'

export function summaryWidth(layers: number): number {
  return 1 + 2 * layers
}

/**
 * The block: trainingRegion, validationRegion, statisticsRegion of each layer, fanIn (x: texels) of each layer,
 * sizes = texel rows a model in training, in validation (0: none).
 */
export function summaryProgram(layers: number, folded: boolean): ProgramSource {
  return {
    samplers: ['training', 'validation', 'statistics'],
    fragment: `
uniform sampler2D training;
uniform sampler2D validation;
uniform sampler2D statistics;
layout(std140) uniform Shape {
  ivec4 trainingRegion; ivec4 validationRegion;
  ivec4 statisticsRegion[${layers}]; ivec4 fanIn[${layers}]; ivec4 sizes;
};
out vec4 result;
${regionGlsl(folded)}
vec2 total(sampler2D scores, ivec4 region, int rows, int model) {
  vec2 sum = vec2(0.0);
  for (int n = 0; n < rows; n++) sum += texelFetch(scores, at(region, model * rows + n, 0), 0).xy;
  return sum;
}
vec4 layerSums(int layer, int model, bool isBias) {
  int count = fanIn[layer].x, begin = model * (count + 1);
  if (isBias) return texelFetch(statistics, at(statisticsRegion[layer], begin + count, 0), 0);
  vec4 sums = vec4(0.0);
  for (int i = 0; i < count; i++) {
    vec4 row = texelFetch(statistics, at(statisticsRegion[layer], begin + i, 0), 0);
    sums = vec4(sums.xyz + row.xyz, max(sums.w, row.w));
  }
  return sums;
}
void main() {
  int column = int(gl_FragCoord.x);
  int model = column / ${summaryWidth(layers)}, item = column - model * ${summaryWidth(layers)};
  if (item == 0) {
    result = vec4(
      total(training, trainingRegion, sizes.x, model),
      total(validation, validationRegion, sizes.y, model));
  } else {
    result = layerSums((item - 1) / 2, model, (item & 1) == 0);
  }
}`,
  }
}
