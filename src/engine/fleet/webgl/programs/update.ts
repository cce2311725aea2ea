// The optimizer's step for every model at once, its gradient computed in the same draw or read from where it is stored.
import { optimizerGlsl } from '../../../../catalog/optimizers/glsl-table'
import type { OptimizerKind } from '../../../../catalog/optimizers/optimizer'
import { softThresholdGlsl } from '../../../../catalog/penalties/soft-threshold'
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import { readBlockGlsl, type TextureLayout } from './blocks'
import { computedGradientGlsl, pairsOf, startText } from './gradient'
import { smoothGradientGlsl } from './penalty-pull'
import { layersText, layoutTexts, programName } from './program-name'
import { leastMetricGlsl } from './unit-actions'
import { slotNames } from './unit-pull'

/** The norms are summed once for every texel: a draw of their own would cost more, and only the subgradient needs them here. */
const unitPullGlsl = `
${leastMetricGlsl}
void addUnitPull(int layer, int model, int rowsAModel, int column, int kind, bool isBias, vec4 w, inout vec4 g,
  inout float least) {
  if (isBias) return;
  vec2 units = texelFetch(hyperparameters, ivec2(3, model), 0).xy;
  if (units.x > 0.0) least = leastMetric(kind, units.x, float(sizes[layer].x));
  if (units.y == 0.0) return;
  ivec4 region = parameterRegion[layer];
  vec2 squares = vec2(0.0);
  for (int i = 0; i < rowsAModel - 1; i++) {
    vec4 v = texelFetch(parameters, at(region, model * rowsAModel + i, column), 0);
    squares += v.xy * v.xy + v.zw * v.zw;
  }
  vec4 norm = sqrt(squares).xyxy;
  g += units.y * mix(w / norm, vec4(0.0), equal(norm, vec4(0.0)));
}`

/** How an update comes by its gradient: what it declares, and which textures it reads. */
interface GradientSource {
  /** What it adds to the name. */
  variant: (string | false)[]
  samplers: readonly string[]
  arrays: readonly string[]
  /** Declarations before the block, its members, and `dataGradient(layer, model, row, column)`. */
  head: string
  members: string
  glsl: string
}

/**
 * Computed there. Members, one of each for each layer: inputRegion, deltaRegion; and for all: rows = rows of blocks a
 * model of a batch.
 */
export function computedGradient(
  layers: number,
  firstIsShared: boolean,
  layout: TextureLayout,
): GradientSource {
  const { names, arrays, glsl } = pairsOf(layers, firstIsShared)
  return {
    variant: [startText(firstIsShared)],
    samplers: names,
    arrays,
    head: `${glsl}
uniform int batchFirst;`,
    members: `ivec4 inputRegion[${layers}]; ivec4 deltaRegion[${layers}]; ivec4 rows;`,
    glsl: computedGradientGlsl(layers, firstIsShared, layout),
  }
}

/** Stored by `gradientProgram`. Members, one for each layer: gradientRegion, gradientRows (x: rows of blocks a model). */
export function storedGradient(layers: number, { height }: TextureLayout): GradientSource {
  return {
    variant: ['stored gradient'],
    samplers: ['gradients'],
    arrays: ['gradients'],
    head: 'uniform sampler2DArray gradients;',
    members: `ivec4 gradientRegion[${layers}]; ivec4 gradientRows[${layers}];`,
    glsl: `
vec4 dataGradient(int layer, int model, int row, int column) {
  return texelAt(gradients, gradientRegion[layer], ${height} * model * gradientRows[layer].x + row, column);
}`,
  }
}

/**
 * The block, one member of each for each layer: parameterRegion, sizes = fan-in, fan-out (units); then the gradient's.
 *
 * @param parts hasUnits: whether a model's penalty acts on whole units: its pull in the gradient, or the metric of its own step;
 * hasBiases: whether biases are trained, or are 0
 */
export function updateProgram(
  optimizer: OptimizerKind,
  layers: number,
  gradient: GradientSource,
  layout: TextureLayout,
  { hasUnits, hasBiases }: { hasUnits: boolean; hasBiases: boolean },
): ProgramSource {
  const { slots, update } = optimizerGlsl[optimizer]
  const names = slotNames.slice(0, slots)
  const samplers = ['parameters', ...names, 'hyperparameters']
  const units = hasUnits && 'penalty of whole units'
  return {
    name: programName(
      'update',
      optimizer,
      layersText(layers),
      ...gradient.variant,
      units,
      !hasBiases && 'without biases',
      ...layoutTexts(layout),
    ),
    samplers: [...samplers, ...gradient.samplers],
    arrays: gradient.arrays,
    rectangles: layers,
    fragment: `
${samplers.map((name) => `uniform sampler2D ${name};`).join('\n')}
${gradient.head}
uniform vec2 corrections;
layout(std140) uniform Shape {
  ivec4 parameterRegion[${layers}]; ivec4 sizes[${layers}]; ${gradient.members}
};
flat in int rectangle;
layout(location = 0) out vec4 newParameters;
${names.map((name, i) => `layout(location = ${i + 1}) out vec4 new${name};`).join('\n')}
${regionGlsl(layout.folded)}
${readBlockGlsl(layout.height)}
${softThresholdGlsl}
${smoothGradientGlsl}${hasUnits ? unitPullGlsl : ''}
${gradient.glsl}

// 1 where the block's element is a parameter, 0 where it pads.
vec4 real(int layer, int row, int column, bool isBias) {
  bvec2 across = lessThan(ivec2(column * 2, column * 2 + 1), ivec2(sizes[layer].y));
  bvec2 down = isBias ? bvec2(${hasBiases}, false) : lessThan(ivec2(row * 2, row * 2 + 1), ivec2(sizes[layer].x));
  return vec4(down.x && across.x, down.x && across.y, down.y && across.x, down.y && across.y);
}

void update(inout vec4 w, vec4 g, inout vec4 a, inout vec4 b, float learningRate, vec4 kink, vec4 least,
  float decay) {
  float correction1 = corrections.x, correction2 = corrections.y;
  ${update}
}

void main() {
  int layer = rectangle;
  ivec2 texel = ivec2(gl_FragCoord.xy);
  ivec2 place = placeOf(parameterRegion[layer]);
  int rowsAModel = (sizes[layer].x + 1) / 2 + 1;
  int model = place.y / rowsAModel, row = place.y - model * rowsAModel;
  bool isBias = row == rowsAModel - 1;
  vec4 own = texelFetch(hyperparameters, ivec2(0, model), 0);
  vec3 pull = texelFetch(hyperparameters, ivec2(isBias ? 2 : 1, model), 0).xyz;

  vec4 w = texelFetch(parameters, texel, 0);
  vec4 g = dataGradient(layer, model, row, place.x);
  g += pull.x * smoothGradient(int(own.w), w, own.z) + pull.y * sign(w);
  float least = pull.z;
  ${hasUnits ? 'addUnitPull(layer, model, rowsAModel, place.x, int(own.w), isBias, w, g, least);' : ''}
  vec4 mask = real(layer, row, place.x, isBias);
  g *= mask;
  vec4 a = ${names[0] ? `texelFetch(${names[0]}, texel, 0)` : 'vec4(0.0)'};
  vec4 b = ${names[1] ? `texelFetch(${names[1]}, texel, 0)` : 'vec4(0.0)'};
  update(w, g, a, b, own.x, vec4(pull.z), vec4(least), isBias ? 0.0 : own.y);
  newParameters = w * mask;
${names.map((name, i) => `  new${name} = ${i === 0 ? 'a' : 'b'};`).join('\n')}
}`,
  }
}
