// The gradient of the data loss by each layer's parameters: Σₙ h[n, i] d[n, j], and for the biases Σₙ d[n, j].
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import {
  addProductsGlsl,
  beginSumsGlsl,
  mapTexels,
  readBlockGlsl,
  storeSumsGlsl,
  type TextureLayout,
  writeBlockGlsl,
} from './blocks'
import { layersText, layoutTexts, programName } from './program-name'

/** WebGL 2 promises 16 textures a draw: parameters, two slots and the hyper-parameters leave room for six pairs. */
export const LAYERS_PER_UPDATE = 6

/** The first layer reads rows that all models share, from `batchFirst` on; those after it each model's own. */
export function pairsOf(layers: number, firstIsShared: boolean) {
  const names = Array.from({ length: layers }, (_, l) => [`inputs${l}`, `deltas${l}`]).flat()
  const arrays = firstIsShared ? names.slice(1) : names
  const declared = names.map(
    (name) => `uniform ${arrays.includes(name) ? 'sampler2DArray' : 'sampler2D'} ${name};`,
  )
  return { names, arrays, glsl: declared.join('\n') }
}

/** For the name: which of a deep network's draws it is. */
export const startText = (firstIsShared: boolean) => !firstIsShared && 'later layers'

const product = (a: string, b: string) => `${a}.xxyy * ${b}.xyxy + ${a}.zzww * ${b}.zwzw`

/** The body of a function of `layer` that goes to the layer's own textures. */
const byLayer = (layers: number, call: (pair: string) => string) =>
  Array.from(
    { length: layers },
    (_, l) => `  if (layer == ${l}) ${call(`inputs${l}, deltas${l}, ${l}`)};`,
  ).join('\n')

/** Two rows and two columns of a layer's gradient; the row after the weights' is the biases'. */
const texelProduct = (isShared: boolean, { height }: TextureLayout) => {
  const inputAt = (sample: number) =>
    isShared
      ? `texelFetch(inputs, at(from, h + ${height} * n + ${sample}, row), 0)`
      : `layerAt(inputs, from, h + n, row >> 1, ${2 * sample} + (row & 1))`
  const products = Array.from(
    { length: height },
    (_, sample) => `a = ${inputAt(sample)};
    b = layerAt(deltas, to, d + n, column >> 1, ${2 * sample} + (column & 1));
    if (!isWeights) a = one;
    sum += ${product('a', 'b')};`,
  )
  return `
vec4 product(${isShared ? 'sampler2D' : 'sampler2DArray'} inputs, sampler2DArray deltas, int layer, int model, int row, int column) {
  ivec4 from = inputRegion[layer], to = deltaRegion[layer];
  int count = rows.x, d = model * count, h = ${isShared ? 'batchFirst' : 'd'};
  bool isWeights = row < (sizes[layer].x + 1) / 2;
  vec4 one = vec4(1.0, 0.0, 1.0, 0.0), sum = vec4(0.0), a, b;
  int n = 0;
  do {
    ${products.join('\n    ')}
    n++;
  } while (n < count);
  return sum;
}`
}

/** `dataGradient(layer, model, row, column)` of one texel, computed where it is used. */
export const computedGradientGlsl = (layers: number, firstIsShared: boolean, layout: TextureLayout) => `
${firstIsShared ? texelProduct(true, layout) : ''}
${layers > 1 || !firstIsShared ? texelProduct(false, layout) : ''}
vec4 dataGradient(int layer, int model, int row, int column) {
${byLayer(layers, (pair) => `return product(${pair}, model, row, column)`)}
  return vec4(0.0);
}`

/**
 * A block. What is fetched for a row beyond the weights' is of no use, and costs less than to ask of each which it is: the
 * row after them is the biases', as if each sample had an input of 1.
 */
const blockProduct = (isShared: boolean, { height }: TextureLayout) => {
  // Two texel rows of samples a turn: more make the program longer, and no faster.
  const pairs = height / 2
  const place = pairs === 1 ? 'n = i, first = 0' : `n = i >> 1, first = 4 * (i & 1)`
  const inputAt = (sample: number, row: number) =>
    isShared
      ? `texelFetch(inputs, at(from, h + 2 * i + ${sample}, row + ${row}), 0)`
      : `layerAt(inputs, from, h + n, (row >> 1) + ${row >> 1}, first + ${2 * sample + (row & 1)})`
  const deltaAt = (sample: number, column: number) =>
    `layerAt(deltas, to, d + n, column, first + ${2 * sample + column})`
  const products = (sample: number) =>
    addProductsGlsl(height, {
      row: (row) => inputAt(sample, row),
      left: deltaAt(sample, 0),
      right: deltaAt(sample, 1),
      product,
    })
  const ofOnes = (sample: number) => `b = ${deltaAt(sample, 0)};
      c = ${deltaAt(sample, 1)};
      left.xy += b.xy + b.zw;
      right.xy += c.xy + c.zw;`
  return `
void product(${isShared ? 'sampler2D' : 'sampler2DArray'} inputs, sampler2DArray deltas, int layer, int model, int row, int column) {
  ivec4 from = inputRegion[layer], to = deltaRegion[layer];
  int count = rows.x, d = model * count, h = ${isShared ? 'batchFirst' : 'd'}, weightRows = (sizes[layer].x + 1) / 2;
  ${beginSumsGlsl(height, 'vec4(0.0)', 'vec4(0.0)')}
  int i = 0, end = ${pairs} * count;
  do {
    int ${place};
    ${products(0)}
    ${products(1)}
    i++;
  } while (i < end);
  ${storeSumsGlsl(height)}
  if (row + ${height} > weightRows) {
    vec4 left = vec4(0.0), right = left, b, c;
    i = 0;
    do {
      int ${place};
      ${ofOnes(0)}
      ${ofOnes(1)}
      i++;
    } while (i < end);
    ${mapTexels(height, (texel, row, column) => `row + ${row} == weightRows ? ${column === 0 ? 'left' : 'right'} : ${texel}`)}
  }
}`
}

/**
 * The gradients of up to six layers, in blocks.
 *
 * The block, one member of each for each layer: gradientRegion, inputRegion, deltaRegion, sizes = fan-in, fan-out
 * (units), rows of blocks a model of the gradient; and for all: rows = rows of blocks a model of a batch.
 */
export function gradientProgram(
  layers: number,
  firstIsShared: boolean,
  layout: TextureLayout,
): ProgramSource {
  const { names, arrays, glsl } = pairsOf(layers, firstIsShared)
  return {
    name: programName('gradient', startText(firstIsShared), layersText(layers), ...layoutTexts(layout)),
    samplers: names,
    arrays,
    rectangles: layers,
    fragment: `
${glsl}
uniform int batchFirst;
layout(std140) uniform Shape {
  ivec4 gradientRegion[${layers}]; ivec4 inputRegion[${layers}]; ivec4 deltaRegion[${layers}];
  ivec4 sizes[${layers}]; ivec4 rows;
};
flat in int rectangle;
${regionGlsl(layout.folded)}
${readBlockGlsl(layout.height)}
${writeBlockGlsl(layout.height)}
${firstIsShared ? blockProduct(true, layout) : ''}
${layers > 1 || !firstIsShared ? blockProduct(false, layout) : ''}
void main() {
  int layer = rectangle;
  ivec2 place = placeOf(gradientRegion[layer]);
  int model = place.y / sizes[layer].z, row = ${layout.height} * (place.y - model * sizes[layer].z), column = place.x;
${byLayer(layers, (pair) => `product(${pair}, model, row, column)`)}
}`,
  }
}
