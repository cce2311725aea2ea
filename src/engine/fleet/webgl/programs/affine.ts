// The part that every forward draw shares: its sizes, and z = b + hW, of a block or of one 2x2 texel.
import { regionGlsl } from '../region'
import {
  addProductsGlsl,
  type BlockHeight,
  beginSumsGlsl,
  inPairsGlsl,
  type LoopLength,
  readBlockGlsl,
  storeSumsGlsl,
  type TextureLayout,
  writeBlockGlsl,
} from './blocks'

/** Where the inputs lie: rows that all models share (2x2 texels), or each model's own (blocks). */
export type InputKind = 'shared' | 'own'

/**
 * The block of a forward draw, four integers a member:
 * inputRegion, parameterRegion, outputRegion, and sizes = rows a model of the output (blocks, or texels where texels are
 * written), blocks a model of the input (shared rows have none, and a batch begins at texel row `first`), fan-in in
 * texels, real outputs.
 */
export const headGlsl = ({ folded, height }: TextureLayout, input: InputKind, moreMembers: string) => `
uniform ${input === 'own' ? 'sampler2DArray' : 'sampler2D'} inputs;
uniform sampler2D parameters;
uniform int first;
layout(std140) uniform Shape {
  ivec4 inputRegion; ivec4 parameterRegion; ivec4 outputRegion; ivec4 sizes; ${moreMembers}
};
${regionGlsl(folded)}
${input === 'own' ? readBlockGlsl(height) : ''}`

/** For the program's name. */
export const fromText: Record<InputKind, string> = { shared: 'from the inputs', own: 'from a hidden layer' }

/** The samplers of such a draw that read arrays. */
export const arraysOf = (input: InputKind) => (input === 'own' ? ['inputs'] : [])

/** A row of texels of a block's inputs. Shared rows are no blocks: those of a block follow each other. */
const inputAt: Record<InputKind, (height: BlockHeight, row: number, column: number) => string> = {
  own: (_, row, column) => `layerAt(inputs, from, h, i, ${2 * row + column})`,
  shared: (height, row, column) =>
    `texelFetch(inputs, at(from, first + ${height} * h + ${row}, 2 * i + ${column}), 0)`,
}

const product = (a: string, b: string) => `${a}.xxzz * ${b}.xyxy + ${a}.yyww * ${b}.zwzw`

export interface BlockAffine {
  input: InputKind
  /** Of the fan-in. */
  length: LoopLength
  /** Whether the layer has one or two units: only the left column of a block holds something. */
  isNarrow?: boolean
  moreMembers?: string
}

/** A block times two columns of texels, summed over fan-in: `affine` leaves z in the outputs. */
export function blockAffineGlsl(
  layout: TextureLayout,
  { input, length, isNarrow = false, moreMembers = '' }: BlockAffine,
): string {
  const { height } = layout
  const weightAt = (row: string, column: string) =>
    `texelFetch(parameters, at(weights, ${row}, ${column}), 0)`
  return `
${headGlsl(layout, input, moreMembers)}
${writeBlockGlsl(height)}
void affine(ivec2 place, int model, int row) {
  ivec4 from = inputRegion, weights = parameterRegion;
  int h = ${input === 'own' ? 'model * sizes.y + row' : 'row'};
  int fanIn = sizes.z, w = model * (fanIn + 1), column = 2 * place.x;
  vec4 left = ${weightAt('w + fanIn', 'column')}.xyxy, right = ${isNarrow ? 'vec4(0.0)' : `${weightAt('w + fanIn', 'column + 1')}.xyxy`};
  ${beginSumsGlsl(height, 'left', 'right')}
  ${inPairsGlsl('fanIn', length, (column) =>
    addProductsGlsl(height, {
      row: (row) => inputAt[input](height, row, column),
      left: weightAt(`w + 2 * i + ${column}`, 'column'),
      right: !isNarrow && weightAt(`w + 2 * i + ${column}`, 'column + 1'),
      product,
    }),
  )}
  ${storeSumsGlsl(height)}
}`
}

/** The same for two rows and two units; `row` is a model's row of texels. */
export const texelAffineGlsl = (layout: TextureLayout, input: InputKind, moreMembers = '') => `
${headGlsl(layout, input, moreMembers)}
vec4 affine(ivec2 place, int model, int row) {
  ivec4 from = inputRegion, weights = parameterRegion;
  int fanIn = sizes.z, w = model * (fanIn + 1), column = place.x, h = ${input === 'own' ? `model * sizes.y * ${layout.height}` : 'first'} + row;
  vec4 z = texelFetch(parameters, at(weights, w + fanIn, column), 0).xyxy;
  int i = 0;
  do {
    vec4 a = ${input === 'own' ? 'texelAt(inputs, from, h, i)' : 'texelFetch(inputs, at(from, h, i), 0)'};
    vec4 b = texelFetch(parameters, at(weights, w + i, column), 0);
    z += ${product('a', 'b')};
    i++;
  } while (i < fanIn);
  return z;
}`
