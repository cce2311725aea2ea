// Every penalty's gradient in one function, chosen by a number: changing the kind compiles nothing.
import { penaltyKinds } from '../../../../catalog/kinds'
import { penaltyGlsl } from '../../../../catalog/penalties/glsl-table'

/** `vec4 smoothGradient(int kind, vec4 w, float r)`; kind is the index in `penaltyKinds`. */
export const smoothGradientGlsl = `
vec4 smoothGradient(int kind, vec4 w, float r) {
${penaltyKinds.map((kind, i) => `  if (kind == ${i}) return ${penaltyGlsl[kind].smoothGradient};`).join('\n')}
  return vec4(0.0);
}`
