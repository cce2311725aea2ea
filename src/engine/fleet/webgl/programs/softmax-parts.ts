// The row-wise pieces of a stable softmax, in GLSL.

/** `softmaxParts(row, outputs, m, s)`: the largest logit and Σ e^(z − m) of two rows, repeated over the two columns. */
export const softmaxPartsGlsl = (sampler: string, region: string) => `
vec4 logitsAt(int row, int column) { return texelFetch(${sampler}, at(${region}, row, column), 0); }
void softmaxParts(int row, int outputs, out vec4 m, out vec4 s) {
  vec2 largest = logitsAt(row, 0).xz, sum = vec2(0.0);
  for (int j = 0; j < outputs; j++) {
    vec4 z = logitsAt(row, j / 2);
    largest = max(largest, (j & 1) == 0 ? z.xz : z.yw);
  }
  for (int j = 0; j < outputs; j++) {
    vec4 z = logitsAt(row, j / 2);
    sum += exp(((j & 1) == 0 ? z.xz : z.yw) - largest);
  }
  m = largest.xxyy;
  s = sum.xxyy;
}`
