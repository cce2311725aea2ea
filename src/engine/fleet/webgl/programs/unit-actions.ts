// Every penalty of whole units in one set of functions, chosen by a number as in penalty-pull.ts.
import { penaltyKinds } from '../../../../catalog/kinds'
import { penaltyGlsl } from '../../../../catalog/penalties/glsl-table'
import type { UnitGlsl } from '../../../../catalog/penalties/unit-step'

/** The value of an expression for the kind at hand, 0 where it is no penalty of units. */
function byKind(expression: keyof UnitGlsl): string {
  const returns = penaltyKinds.flatMap((kind, i) => {
    const { unit } = penaltyGlsl[kind]
    return unit ? [`  if (kind == ${i}) return ${unit[expression]};`] : []
  })
  return returns.join('\n')
}

/** `float leastMetric(int kind, float lambda, float fanIn)`: what D is to be at least for a unit's incoming weights. */
export const leastMetricGlsl = `
float leastMetric(int kind, float lambda, float fanIn) {
${byKind('least')}
  return 0.0;
}`

/** The parts of the root equation of unit-step.ts in the catalog, and what follows from its root. */
export const unitActionsGlsl = `
vec4 scaledWeight(int kind, vec4 w, vec4 metric) {
${byKind('scaled')}
  return w;
}
vec4 shifted(int kind, vec4 u, vec4 metric, float lambda, float learningRate) {
${byKind('shift')}
  return metric;
}
float targetNorm(int kind, float lambda) {
${byKind('target')}
  return 0.0;
}
vec2 startOf(int kind, vec2 norm, vec2 smallest, float lambda, float learningRate) {
${byKind('start')}
  return vec2(0.0);
}
float keepOf(int kind, float u, float p, float lambda) {
${byKind('keep')}
  return 1.0;
}
float pullOf(int kind, float u, float lambda, float learningRate) {
${byKind('pull')}
  return 0.0;
}`
