// Which units dropout keeps, in GLSL: 1 or 0 for two rows and two units.
import { unitDrawGlsl } from '../../../../catalog/dropout/mask'

/** Brings the samplers and uniforms it needs: `hyperparameters`, and `hash`, the layer's part of the hash. */
export const keepGlsl = `
uniform sampler2D hyperparameters;
uniform uint hash;
${unitDrawGlsl}
float dropoutRate(int model) { return texelFetch(hyperparameters, ivec2(1, model), 0).w; }
vec4 keep(int model, int row, int column) {
  uint threshold = uint(texelFetch(hyperparameters, ivec2(2, model), 0).w);
  uint n = uint(row) * 2u, u = uint(column) * 2u;
  uvec4 draws = uvec4(
    unitDraw(hash, n, u), unitDraw(hash, n, u + 1u), unitDraw(hash, n + 1u, u), unitDraw(hash, n + 1u, u + 1u));
  return vec4(greaterThanEqual(draws, uvec4(threshold)));
}`
