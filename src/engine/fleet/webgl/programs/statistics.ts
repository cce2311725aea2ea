// Evaluation: each texel row of each layer's parameters summed up, as (Σw², Σ|w|, count of zeros, largest |w|).
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'

/** The block, for each layer: parameterRegion, outputRegion, sizes = fan-in, fan-out (units). */
export function statisticsProgram(layers: number, folded: boolean): ProgramSource {
  return {
    samplers: ['parameters'],
    rectangles: layers,
    fragment: `
uniform sampler2D parameters;
layout(std140) uniform Shape { ivec4 parameterRegion[${layers}]; ivec4 outputRegion[${layers}]; ivec4 sizes[${layers}]; };
flat in int rectangle;
out vec4 result;
${regionGlsl(folded)}
void add(inout vec4 sums, float w) {
  float magnitude = abs(w);
  sums += vec4(w * w, magnitude, magnitude == 0.0 ? 1.0 : 0.0, 0.0);
  sums.w = max(sums.w, magnitude);
}
void main() {
  ivec4 layer = sizes[rectangle];
  int row = placeOf(outputRegion[rectangle]).y;
  int rowsAModel = (layer.x + 1) / 2 + 1;
  int within = row - row / rowsAModel * rowsAModel;
  bool isBias = within == rowsAModel - 1;
  bool both = !isBias && within * 2 + 1 < layer.x;
  vec4 sums = vec4(0.0);
  for (int j = 0; j < (layer.y + 1) / 2; j++) {
    vec4 w = texelFetch(parameters, at(parameterRegion[rectangle], row, j), 0);
    bool wide = j * 2 + 1 < layer.y;
    add(sums, w.x);
    if (wide) add(sums, w.y);
    if (both) add(sums, w.z);
    if (both && wide) add(sums, w.w);
  }
  result = sums;
}`,
  }
}
