// The numbers of a TensorFlow.js program that the page's controls move.
import type { Experiment } from '../../experiment'
import { type Binding, boundFor } from '../bindings'

/** In the order of a tuned value. */
export const VALUES = '[lambda, r, learningRate, weightDecay, dropout]'

/** Lines that bind each that a line uses. */
export function settingsCode(
  experiment: Experiment,
  lines: readonly string[],
  write: (value: number) => string,
): string[] {
  return boundFor(lines, bindingsOf(experiment, write), (binding) => {
    const { name, value, remark } = binding
    return `const ${name} = ${value}${remark ? ` // ${remark}` : ''}`
  })
}

function bindingsOf(
  { penalty, optimizer, dropout }: Experiment,
  write: (value: number) => string,
): Binding[] {
  return [
    { name: 'lambda', value: write(penalty.lambda), remark: 'λ' },
    { name: 'r', value: write(penalty.l1Ratio), remark: 'the share of L1' },
    { name: 'learningRate', value: write(optimizer.learningRate), remark: 'η' },
    { name: 'weightDecay', value: write(optimizer.weightDecay), remark: 'not part of the loss' },
    { name: 'dropout', value: write(dropout), remark: 'the share of hidden units that a step drops' },
  ]
}

/** Of one tuning, in that order. */
export function valuesOf({ penalty, optimizer, dropout }: Experiment): number[] {
  return [penalty.lambda, penalty.l1Ratio, optimizer.learningRate, optimizer.weightDecay, dropout]
}
