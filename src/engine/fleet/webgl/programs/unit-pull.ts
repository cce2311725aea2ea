// What a penalty does to each unit's incoming weights as one, for two units a texel: (γ, γ, ν, ν) of unit-step.ts.
import { optimizerGlsl } from '../../../../catalog/optimizers/glsl-table'
import type { OptimizerKind } from '../../../../catalog/optimizers/optimizer'
import { ROOT_ROUNDS } from '../../../../catalog/penalties/unit-step'
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import { foldedText, layersText, programName } from './program-name'
import { leastMetricGlsl, unitActionsGlsl } from './unit-actions'

export const slotNames = ['first', 'second']

/** As precise as a float sum of a column is. */
const CLOSE_ENOUGH = '1.000001'

/** Declares the samplers of a state and of the hyper-parameters, and D; `corrections` is a uniform. */
export function stateGlsl(optimizer: OptimizerKind): { samplers: string[]; glsl: string } {
  const { slots, metric } = optimizerGlsl[optimizer]
  const names = slotNames.slice(0, slots)
  const samplers = ['parameters', ...names, 'hyperparameters']
  const slot = (i: number) => (names[i] ? `texelFetch(${names[i]}, texel, 0)` : 'vec4(0.0)')
  return {
    samplers,
    glsl: `
${samplers.map((name) => `uniform sampler2D ${name};`).join('\n')}
uniform vec2 corrections;
vec4 firstSlot(ivec2 texel) { return ${slot(0)}; }
vec4 secondSlot(ivec2 texel) { return ${slot(1)}; }
vec4 metricOf(vec4 a, vec4 b, vec4 least) { float correction2 = corrections.y; return ${metric}; }`,
  }
}

/** The block, for each layer: unitRegion, parameterRegion, fanIn (x: units). */
export function unitPullProgram(optimizer: OptimizerKind, layers: number, folded: boolean): ProgramSource {
  const { samplers, glsl } = stateGlsl(optimizer)
  return {
    name: programName('pull of whole units', optimizer, layersText(layers), foldedText(folded)),
    samplers,
    rectangles: layers,
    fragment: `${glsl}
layout(std140) uniform Shape {
  ivec4 unitRegion[${layers}]; ivec4 parameterRegion[${layers}]; ivec4 fanIn[${layers}];
};
flat in int rectangle;
out vec4 result;
${regionGlsl(folded)}
${leastMetricGlsl}
${unitActionsGlsl}

vec2 overRows(vec4 block) { return block.xy + block.zw; }

void main() {
  int layer = rectangle;
  ivec2 place = placeOf(unitRegion[layer]);
  // Read before the loops: software rendering reads a uniform block again at every turn.
  ivec4 region = parameterRegion[layer];
  int inputs = fanIn[layer].x, model = place.y, rows = (inputs + 1) / 2, first = model * (rows + 1);
  vec4 own = texelFetch(hyperparameters, ivec2(0, model), 0);
  float lambda = texelFetch(hyperparameters, ivec2(3, model), 0).x, learningRate = own.x;
  result = vec4(1.0, 1.0, 0.0, 0.0);
  if (lambda == 0.0) return;

  int kind = int(own.w);
  vec4 least = vec4(leastMetric(kind, lambda, float(inputs)));
  vec4 lowest = vec4(3e38);
  vec2 total = vec2(0.0);
  for (int i = 0; i < rows; i++) {
    ivec2 texel = at(region, first + i, place.x);
    vec4 w = texelFetch(parameters, texel, 0);
    total += overRows(w * w);
    lowest = min(lowest, metricOf(firstSlot(texel), secondSlot(texel), least));
  }
  float target = targetNorm(kind, lambda);
  vec2 u = startOf(kind, sqrt(total), min(lowest.xy, lowest.zw), lambda, learningRate), p = vec2(0.0);
  for (int round = 0; round <= ${ROOT_ROUNDS}; round++) {
    vec2 squares = vec2(0.0), slope = vec2(0.0);
    for (int i = 0; i < rows; i++) {
      ivec2 texel = at(region, first + i, place.x);
      vec4 w = texelFetch(parameters, texel, 0);
      vec4 metric = metricOf(firstSlot(texel), secondSlot(texel), least);
      vec4 below = shifted(kind, u.xyxy, metric, lambda, learningRate);
      vec4 y = scaledWeight(kind, w, metric) / below;
      squares += overRows(y * y);
      slope += overRows(y * y / below);
    }
    p = sqrt(squares);
    bvec2 isFar = greaterThan(p, vec2(target * ${CLOSE_ENOUGH}));
    if (round == ${ROOT_ROUNDS} || !any(isFar)) break;
    u += mix(vec2(0.0), (p / target - 1.0) * squares / slope, isFar);
  }
  result = vec4(
    keepOf(kind, u.x, p.x, lambda), keepOf(kind, u.y, p.y, lambda),
    pullOf(kind, u.x, lambda, learningRate), pullOf(kind, u.y, lambda, learningRate));
}`,
  }
}
