// The part that every forward draw shares: its sizes, and z = b + hW.
import { regionGlsl } from '../region'

/**
 * The block of a forward draw, four integers a member:
 * inputRegion, parameterRegion, outputRegion, and sizes = texel rows a model, texel rows a model of the input
 * (0: all models share it, and a batch begins at `first`), fan-in in texels, real outputs.
 */
export const affineGlsl = (folded: boolean, moreMembers = '') => `
uniform sampler2D inputs;
uniform sampler2D parameters;
uniform int first;
layout(std140) uniform Shape {
  ivec4 inputRegion; ivec4 parameterRegion; ivec4 outputRegion; ivec4 sizes; ${moreMembers}
};
out vec4 result;
${regionGlsl(folded)}

// A 2x2 block times a 2x2 block, summed over fan-in: two rows and two units a fragment.
vec4 affine(ivec2 place, int model, int row) {
  ivec4 from = inputRegion, weights = parameterRegion;
  int h = sizes.y == 0 ? first + row : model * sizes.y + row;
  int fanIn = sizes.z, w = model * (fanIn + 1), column = place.x;
  vec4 z = texelFetch(parameters, at(weights, w + fanIn, column), 0).xyxy;
  for (int i = 0; i < fanIn; i++) {
    vec4 a = texelFetch(inputs, at(from, h, i), 0);
    vec4 b = texelFetch(parameters, at(weights, w + i, column), 0);
    z += a.xxzz * b.xyxy + a.yyww * b.zwzw;
  }
  return z;
}`
