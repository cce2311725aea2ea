// The gradient of the data loss by each layer's parameters: Σₙ h[n, i] d[n, j], and for the biases Σₙ d[n, j].
import type { ProgramSource } from '../program'
import { regionGlsl } from '../region'
import { quarterGlsl, storeQuartersGlsl, writeBlockGlsl } from './blocks'
import { foldedText, layersText, programName } from './program-name'

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

/** The body of a function of `layer` that goes to the layer's own textures. */
const byLayer = (layers: number, call: (pair: string) => string) =>
  Array.from(
    { length: layers },
    (_, l) => `  if (layer == ${l}) ${call(`inputs${l}, deltas${l}, ${l}`)};`,
  ).join('\n')

/** Two rows and two columns of a layer's gradient; the row after the weights' is the biases'. */
const texelProduct = (isShared: boolean) => `
vec4 product(${isShared ? 'sampler2D' : 'sampler2DArray'} inputs, sampler2DArray deltas, int layer, int model, int row, int column) {
  ivec4 from = inputRegion[layer], to = deltaRegion[layer], size = sizes[layer];
  int count = rows.x, d = model * count, h = ${isShared ? 'batchFirst' : 'd'};
  bool isWeights = row < (size.x + 1) / 2;
  vec4 sum = vec4(0.0);
  for (int n = 0; n < count; n++) {
    for (int half_ = 0; half_ < 2; half_++) {
      vec4 a = isWeights ? ${isShared ? 'texelFetch(inputs, at(from, h + 2 * n + half_, row), 0)' : 'quarterAt(inputs, from, h + n, half_, row)'} : vec4(1.0, 0.0, 1.0, 0.0);
      vec4 b = quarterAt(deltas, to, d + n, half_, column);
      sum += a.xxyy * b.xyxy + a.zzww * b.zwzw;
    }
  }
  return sum;
}`

/** `dataGradient(layer, model, row, column)` of one texel, computed where it is used. */
export const computedGradientGlsl = (layers: number, firstIsShared: boolean) => `
${firstIsShared ? texelProduct(true) : ''}
${layers > 1 || !firstIsShared ? texelProduct(false) : ''}
vec4 dataGradient(int layer, int model, int row, int column) {
${byLayer(layers, (pair) => `return product(${pair}, model, row, column)`)}
  return vec4(0.0);
}`

/** A block: its two texel rows and two texel columns share what they fetch. */
const blockProduct = (isShared: boolean) => {
  const fetch = (half: number, side: number) =>
    isShared
      ? `texelFetch(inputs, at(from, h + 2 * n + ${half}, row + ${side}), 0)`
      : `quarterAt(inputs, from, h + n, ${half}, row + ${side})`
  const add = (half: number) => `
    b = quarterAt(deltas, to, d + n, ${half}, column);
    c = quarterAt(deltas, to, d + n, ${half}, column + 1);
    a = isUpper ? ${fetch(half, 0)} : upper;
    ul += a.xxyy * b.xyxy + a.zzww * b.zwzw;
    ur += a.xxyy * c.xyxy + a.zzww * c.zwzw;
    a = isLower ? ${fetch(half, 1)} : lower;
    ll += a.xxyy * b.xyxy + a.zzww * b.zwzw;
    lr += a.xxyy * c.xyxy + a.zzww * c.zwzw;`
  return `
void product(${isShared ? 'sampler2D' : 'sampler2DArray'} inputs, sampler2DArray deltas, int layer, int model, int row, int column) {
  ivec4 from = inputRegion[layer], to = deltaRegion[layer];
  int count = rows.x, d = model * count, h = ${isShared ? 'batchFirst' : 'd'}, weightRows = (sizes[layer].x + 1) / 2;
  bool isUpper = row < weightRows, isLower = row + 1 < weightRows;
  // The row after the weights' is the biases': as if each sample had an input of 1.
  vec4 one = vec4(1.0, 0.0, 1.0, 0.0);
  vec4 upper = row == weightRows ? one : vec4(0.0), lower = row + 1 == weightRows ? one : vec4(0.0);
  vec4 ul = vec4(0.0), ur = ul, ll = ul, lr = ul, a, b, c;
  for (int n = 0; n < count; n++) {${add(0)}${add(1)}
  }${storeQuartersGlsl}
}`
}

/**
 * The gradients of up to six layers, in blocks.
 *
 * The block, one member of each for each layer: gradientRegion, inputRegion, deltaRegion, sizes = fan-in, fan-out
 * (units), rows of blocks a model of the gradient; and for all: rows = rows of blocks a model of a batch.
 */
export function gradientProgram(layers: number, firstIsShared: boolean, folded: boolean): ProgramSource {
  const { names, arrays, glsl } = pairsOf(layers, firstIsShared)
  return {
    name: programName('gradient', startText(firstIsShared), layersText(layers), foldedText(folded)),
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
${regionGlsl(folded)}
${quarterGlsl}
${writeBlockGlsl}
${firstIsShared ? blockProduct(true) : ''}
${layers > 1 || !firstIsShared ? blockProduct(false) : ''}
void main() {
  int layer = rectangle;
  ivec2 place = placeOf(gradientRegion[layer]);
  int model = place.y / sizes[layer].z, row = 2 * (place.y - model * sizes[layer].z), column = 2 * place.x;
${byLayer(layers, (pair) => `product(${pair}, model, row, column)`)}
}`,
  }
}
