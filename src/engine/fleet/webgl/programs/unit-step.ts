// The step of a penalty of whole units after the optimizer's, for every model at once; others are copied as they are.
import { optimizerGlsl } from '../../../../catalog/optimizers/glsl-table'
import type { OptimizerKind } from '../../../../catalog/optimizers/optimizer'
import { pulledWeightGlsl } from '../../../../catalog/penalties/unit-step'
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import { foldedText, layersText, programName } from './program-name'
import { leastMetricGlsl } from './unit-actions'
import { slotNames, stateGlsl } from './unit-pull'

/** The block, for each layer: unitRegion, parameterRegion, fanIn (x: units). */
export function unitStepProgram(optimizer: OptimizerKind, layers: number, folded: boolean): ProgramSource {
  const { slots, follow } = optimizerGlsl[optimizer]
  const { samplers, glsl } = stateGlsl(optimizer)
  const names = slotNames.slice(0, slots)
  return {
    name: programName('step of whole units', optimizer, layersText(layers), foldedText(folded)),
    samplers: [...samplers, 'pulls'],
    rectangles: layers,
    fragment: `${glsl}
uniform sampler2D pulls;
layout(std140) uniform Shape {
  ivec4 unitRegion[${layers}]; ivec4 parameterRegion[${layers}]; ivec4 fanIn[${layers}];
};
flat in int rectangle;
layout(location = 0) out vec4 newParameters;
${names.map((name, i) => `layout(location = ${i + 1}) out vec4 new${name};`).join('\n')}
${regionGlsl(folded)}
${leastMetricGlsl}
${pulledWeightGlsl}

void main() {
  int layer = rectangle;
  ivec2 texel = ivec2(gl_FragCoord.xy);
  ivec2 place = placeOf(parameterRegion[layer]);
  int rowsAModel = (fanIn[layer].x + 1) / 2 + 1;
  int model = place.y / rowsAModel, row = place.y - model * rowsAModel;
  vec4 own = texelFetch(hyperparameters, ivec2(0, model), 0);
  float lambda = texelFetch(hyperparameters, ivec2(3, model), 0).x, learningRate = own.x;
  vec4 w = texelFetch(parameters, texel, 0), a = firstSlot(texel), b = secondSlot(texel);
  bool isBias = row == rowsAModel - 1;
  if (!isBias && lambda > 0.0) {
    vec4 least = vec4(leastMetric(int(own.w), lambda, float(fanIn[layer].x)));
    vec4 pull = texelFetch(pulls, at(unitRegion[layer], model, place.x), 0);
    vec4 pulled = pulledWeight(w, metricOf(a, b, least), pull.xyxy, pull.zwzw);
    vec4 change = w - pulled;
    ${follow ?? ''}
    w = pulled;
  }
  newParameters = w;
${names.map((name, i) => `  new${name} = ${i === 0 ? 'a' : 'b'};`).join('\n')}
}`,
  }
}
