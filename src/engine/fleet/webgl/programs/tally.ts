// Evaluation: what is to be added up, in one draw: each pair of rows' weighted loss and hits, and each texel row of
// each layer's parameters as (Σw², Σ|w|, count of zeros, largest |w|); where asked also ‖w‖ of each pair of units.
import { lossGlsl } from '../../../../catalog/losses/glsl-table'
import type { LossKind } from '../../../../catalog/losses/loss'
import type { FleetPlan } from '../../fleet'
import type { ProgramSource } from '../program'
import { arraysOf, fromText, headGlsl, type InputKind, texelAffineGlsl } from './affine'
import type { TextureLayout } from './blocks'
import { layersText, layoutTexts, programName } from './program-name'
import { softmaxPartsGlsl } from './softmax-parts'

/** Goes through a row pair's texels of logits and targets; afterwards `hit` holds whether each of the two is right. */
const judge: Record<FleetPlan['classes'], string> = {
  none: '',
  'threshold-logit': `
  if (column == 0) hit = vec2(equal(greaterThan(z.xz, vec2(0.0)), greaterThan(y.xz, vec2(0.5))));`,
  'threshold-half': `
  if (column == 0) hit = vec2(equal(greaterThan(z.xz, vec2(0.5)), greaterThan(y.xz, vec2(0.5))));`,
  // The first of the largest; of an odd count the last texel's second half is padding.
  largest: `
  bvec2 larger = column == 0 ? bvec2(true) : greaterThan(z.xz, best);
  best = mix(best, z.xz, larger);
  hit = mix(hit, y.xz, larger);
  if (2 * column + 1 < outputs) {
    larger = greaterThan(z.yw, best);
    best = mix(best, z.yw, larger);
    hit = mix(hit, y.yw, larger);
  }`,
}

const unitNorms = `
vec4 unitNorms(int layer) {
  ivec2 place = placeOf(unitRegion[layer]);
  ivec4 region = layerRegion[layer];
  int rows = (layerSizes[layer].x + 1) / 2, first = place.y * (rows + 1);
  vec2 squares = vec2(0.0);
  for (int i = 0; i < rows; i++) {
    vec4 w = texelFetch(parameters, at(region, first + i, place.x), 0);
    squares += w.xy * w.xy + w.zw * w.zw;
  }
  return vec4(sqrt(squares), 0.0, 0.0);
}`

export interface TallyKind {
  loss: LossKind
  classes: FleetPlan['classes']
  /** What the last layer reads. */
  input: InputKind
  layers: number
  layout: TextureLayout
  hasUnits: boolean
}

/** `logitsOf(model, row, source, column)`: from the last layer's inputs, or, where the loss needs a row's logits more than once, from where they are stored. */
function logitsGlsl({ loss, input, layout }: TallyKind, members: string): string {
  if (!lossGlsl[loss].coupled)
    return `${texelAffineGlsl(layout, input, members)}
vec4 logitsOf(int model, int row, int source, int column) {
  return affine(ivec2(column, 0), model, ${input === 'own' ? 'row' : 'source'});
}`
  return `${headGlsl(layout, 'shared', members)}
${softmaxPartsGlsl('inputs', 'inputRegion')}
vec4 logitsOf(int model, int row, int source, int column) { return logitsAt(model * sizes.x + row, column); }`
}

/**
 * The first rectangle is the row pairs', then one for each layer, and with units one more for each.
 *
 * The block, after affine's members for the last layer (`outputRegion` is the row pairs'; for a coupled loss `inputs`
 * holds the logits): targetRegion, weightRegion, judged = texel rows of targets and weights a model (rows after them
 * are the first ones once more), and for each layer layerRegion, sumRegion, layerSizes = fan-in, fan-out (units); with
 * units also unitRegion.
 */
export function tallyProgram(kind: TallyKind): ProgramSource {
  const { loss, classes, input, layers, layout, hasUnits } = kind
  const { coupled, value } = lossGlsl[loss]
  const members = `ivec4 targetRegion; ivec4 weightRegion; ivec4 judged;
  ivec4 layerRegion[${layers}]; ivec4 sumRegion[${layers}]; ivec4 layerSizes[${layers}];${hasUnits ? `\n  ivec4 unitRegion[${layers}];` : ''}`
  const from = coupled ? 'from stored logits' : fromText[input]
  const units = hasUnits && 'norms of units'
  return {
    name: programName('tally', loss, classes, from, layersText(layers), units, ...layoutTexts(layout)),
    samplers: ['inputs', 'parameters', 'targets', 'sampleWeights'],
    arrays: coupled ? [] : arraysOf(input),
    rectangles: 1 + layers * (hasUnits ? 2 : 1),
    fragment: `${logitsGlsl(kind, members)}
out vec4 result;
uniform sampler2D targets;
uniform sampler2D sampleWeights;
flat in int rectangle;
vec4 lossValue(vec4 z, vec4 y, vec4 m, vec4 s, int outputs) { ${value} }
void judge(int column, vec4 z, vec4 y, int outputs, inout vec2 best, inout vec2 hit) {${judge[classes]}
}
vec4 score() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = place.y - model * sizes.x;
  int source = row < judged.x ? row : row - judged.x;
  int outputs = sizes.w;
  vec4 m = vec4(0.0), s = vec4(1.0);
  ${coupled ? 'softmaxParts(place.y, outputs, m, s);' : ''}
  vec2 loss = vec2(0.0), best = vec2(0.0), hit = vec2(0.0);
  for (int j = 0; j < (outputs + 1) / 2; j++) {
    vec4 z = logitsOf(model, row, source, j);
    vec4 y = texelFetch(targets, at(targetRegion, source, j), 0);
    vec4 value = lossValue(z, y, m, s, outputs);
    loss += value.xz + (2 * j + 1 < outputs ? value.yw : vec2(0.0));
    judge(j, z, y, outputs, best, hit);
  }
  vec2 q = texelFetch(sampleWeights, at(weightRegion, model * judged.x + source, 0), 0).xz;
  // A padding row's weight is 0.
  return vec4(dot(q, loss), dot(q, hit), 0.0, 0.0);
}
void add(inout vec4 sums, float w) {
  float magnitude = abs(w);
  sums += vec4(w * w, magnitude, magnitude == 0.0 ? 1.0 : 0.0, 0.0);
  sums.w = max(sums.w, magnitude);
}
vec4 parameterSums(int layer) {
  ivec4 size = layerSizes[layer];
  int row = placeOf(sumRegion[layer]).y;
  int rowsAModel = (size.x + 1) / 2 + 1;
  int within = row - row / rowsAModel * rowsAModel;
  bool isBias = within == rowsAModel - 1;
  bool both = !isBias && within * 2 + 1 < size.x;
  vec4 sums = vec4(0.0);
  for (int j = 0; j < (size.y + 1) / 2; j++) {
    vec4 w = texelFetch(parameters, at(layerRegion[layer], row, j), 0);
    bool wide = j * 2 + 1 < size.y;
    add(sums, w.x);
    if (wide) add(sums, w.y);
    if (both) add(sums, w.z);
    if (both && wide) add(sums, w.w);
  }
  return sums;
}
${hasUnits ? unitNorms : ''}
void main() {
  if (rectangle == 0) result = score();
${hasUnits ? `  else if (rectangle > ${layers}) result = unitNorms(rectangle - ${layers + 1});\n` : ''}  else result = parameterSums(rectangle - 1);
}`,
  }
}
