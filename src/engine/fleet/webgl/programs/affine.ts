// The part that every forward draw shares: its sizes, and z = b + hW, of a block or of one 2x2 texel.
import { regionGlsl } from '../region'
import { quarterGlsl, storeQuartersGlsl, writeBlockGlsl } from './blocks'

/** Where the inputs lie: rows that all models share (2x2 texels), or each model's own (blocks). */
export type InputKind = 'shared' | 'own'

/**
 * The block of a forward draw, four integers a member:
 * inputRegion, parameterRegion, outputRegion, and sizes = rows a model of the output (blocks, or texels where texels are
 * written), blocks a model of the input (shared rows have none, and a batch begins at texel row `first`), fan-in in
 * texels, real outputs.
 */
export const headGlsl = (folded: boolean, input: InputKind, moreMembers: string) => `
uniform ${input === 'own' ? 'sampler2DArray' : 'sampler2D'} inputs;
uniform sampler2D parameters;
uniform int first;
layout(std140) uniform Shape {
  ivec4 inputRegion; ivec4 parameterRegion; ivec4 outputRegion; ivec4 sizes; ${moreMembers}
};
${regionGlsl(folded)}
${input === 'own' ? quarterGlsl : ''}`

/** For the program's name. */
export const fromText: Record<InputKind, string> = { shared: 'from the inputs', own: 'from a hidden layer' }

/** The samplers of such a draw that read arrays. */
export const arraysOf = (input: InputKind) => (input === 'own' ? ['inputs'] : [])

/** Two rows of a block's inputs. Shared rows lie two texels to a block. */
const fetchInputs = {
  own: (half: string) => `quarterAt(inputs, from, h, ${half}, i)`,
  shared: (half: string) => `texelFetch(inputs, at(from, first + 2 * h + ${half}, i), 0)`,
}

/** A 4x4 block times a 2x4, summed over fan-in: `affine` leaves z in the four outputs. */
export const blockAffineGlsl = (folded: boolean, input: InputKind, moreMembers = '') => `
${headGlsl(folded, input, moreMembers)}
${writeBlockGlsl}
void affine(ivec2 place, int model, int row) {
  ivec4 from = inputRegion, weights = parameterRegion;
  int h = ${input === 'own' ? 'model * sizes.y + row' : 'row'};
  int fanIn = sizes.z, w = model * (fanIn + 1), column = 2 * place.x;
  vec4 ul = texelFetch(parameters, at(weights, w + fanIn, column), 0).xyxy, ll = ul;
  vec4 ur = texelFetch(parameters, at(weights, w + fanIn, column + 1), 0).xyxy, lr = ur;
  for (int i = 0; i < fanIn; i++) {
    vec4 upper = ${fetchInputs[input]('0')}, lower = ${fetchInputs[input]('1')};
    vec4 left = texelFetch(parameters, at(weights, w + i, column), 0);
    vec4 right = texelFetch(parameters, at(weights, w + i, column + 1), 0);
    ul += upper.xxzz * left.xyxy + upper.yyww * left.zwzw;
    ur += upper.xxzz * right.xyxy + upper.yyww * right.zwzw;
    ll += lower.xxzz * left.xyxy + lower.yyww * left.zwzw;
    lr += lower.xxzz * right.xyxy + lower.yyww * right.zwzw;
  }${storeQuartersGlsl}
}`

/** The same for two rows and two units; `row` is a model's row of texels. */
export const texelAffineGlsl = (folded: boolean, input: InputKind, moreMembers = '') => `
${headGlsl(folded, input, moreMembers)}
vec4 affine(ivec2 place, int model, int row) {
  ivec4 from = inputRegion, weights = parameterRegion;
  int fanIn = sizes.z, w = model * (fanIn + 1), column = place.x;
  vec4 z = texelFetch(parameters, at(weights, w + fanIn, column), 0).xyxy;
  for (int i = 0; i < fanIn; i++) {
    vec4 a = ${input === 'own' ? 'quarterAt(inputs, from, model * sizes.y + (row >> 1), row & 1, i)' : 'texelFetch(inputs, at(from, first + row, i), 0)'};
    vec4 b = texelFetch(parameters, at(weights, w + i, column), 0);
    z += a.xxzz * b.xyxy + a.yyww * b.zwzw;
  }
  return z;
}`
