// The training loop of a TensorFlow.js program: every step of the run, in one stretch or in several.
import { shufflingCode } from '../../../catalog/random/code-table'
import type { Experiment } from '../../experiment'
import { indented } from '../literals'
import type { Replay } from '../replay'
import { VALUES, valuesOf } from './settings'
import type { StepCode } from './step'

/** @param batchSize none where a batch would hold all rows */
export function batchesCode({ seed }: Experiment, batchSize: number | undefined): string[] {
  if (batchSize === undefined) return []
  return [
    ...shufflingCode.tensorflowjs(seed),
    '',
    "/** In the page's own order: reshuffled each epoch, the short last batch kept. */",
    'function* batches() {',
    '  for (;;) {',
    '    const order = shuffled(trainingInputs.shape[0])',
    `    for (let i = 0; i < order.length; i += ${batchSize}) {`,
    `      const chosen = tf.tensor1d(order.slice(i, i + ${batchSize}), 'int32')`,
    '      yield [tf.gather(trainingInputs, chosen), tf.gather(trainingTarget, chosen)]',
    '    }',
    '  }',
    '}',
    '',
    'const following = batches()',
  ]
}

/** Lines that take all steps alike. */
export function loopCode({ define, body }: StepCode, batchSize: number | undefined): string[] {
  return [
    ...define,
    ...(define.length > 0 ? [''] : []),
    'function step(inputs, target) {',
    ...indented(body, '  '),
    '}',
    '',
    `while (t < steps) tf.tidy(() => step(${batchOf(batchSize)}))`,
  ]
}

/** Lines that take the steps of each stretch, with the values as they were tuned. */
export function replayedCode({ stretches }: Replay<StepCode>, batchSize: number | undefined): string[] {
  return stretches.flatMap(({ to, code }, i) => [
    ...(i > 0 ? [''] : []),
    '{',
    ...indented(
      [
        ...code.define,
        ...(code.define.length > 0 ? [''] : []),
        'function step(inputs, target) {',
        ...indented(code.body, '  '),
        '}',
        '',
        `while (t < ${to}) {`,
        `  if (tuned.has(t)) ${VALUES} = tuned.get(t)`,
        `  tf.tidy(() => step(${batchOf(batchSize)}))`,
        '}',
      ],
      '  ',
    ),
    '}',
  ])
}

/** Lines that bind the values of every tuning by the steps before it, and the first of them. */
export function tunedCode({ tuned }: Replay<StepCode>): string[] {
  return [
    '// As it was tuned on the page, by the steps taken before: λ, the share of L1, η, weight decay, the dropout rate.',
    'const tuned = new Map([',
    ...tuned.map(({ after, experiment }) => `  [${after}, [${valuesOf(experiment).join(', ')}]],`),
    '])',
    `let ${VALUES} = tuned.get(0)`,
  ]
}

function batchOf(batchSize: number | undefined): string {
  return batchSize === undefined ? 'trainingInputs, trainingTarget' : '...following.next().value'
}
