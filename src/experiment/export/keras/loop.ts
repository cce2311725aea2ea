// The training loop of a Keras program: every step of the run, in one stretch or in several.
import { shufflingCode } from '../../../catalog/random/code-table'
import type { Experiment } from '../../experiment'
import { indented } from '../literals'
import type { Replay } from '../replay'
import { nextOptimizer } from './optimizer'
import type { StepCode } from './step'

export interface Loop {
  /** None where a batch would hold all rows. */
  batchSize: number | undefined
  isDropping: boolean
}

/** The names that a tuned value is bound to, in the order of the table. */
export const VALUES = 'lambda_, r, lr, weight_decay, dropout'

export function batchesCode({ seed }: Experiment, batchSize: number | undefined): string[] {
  if (batchSize === undefined) return ['inputs, target = training_inputs, training_target']
  return [
    ...shufflingCode.keras(seed),
    '',
    '',
    'def batches():',
    '    """In the page\'s own order: reshuffled each epoch, the short last batch kept."""',
    '    while True:',
    '        order = shuffled(len(training_inputs))',
    `        for i in range(0, len(order), ${batchSize}):`,
    `            chosen = order[i : i + ${batchSize}]`,
    '            yield training_inputs[chosen], training_target[chosen]',
    '',
    '',
    'following = batches()',
  ]
}

/** Lines that take all steps alike. */
export function loopCode(loop: Loop): string[] {
  const name = loop.isDropping ? 'step' : '_'
  return [`for ${name} in range(steps):`, ...indented(stepLines(loop))]
}

/** Lines that take the steps of each stretch, with the values as they were tuned. */
export function replayedCode(loop: Loop, { stretches }: Replay<StepCode>): string[] {
  return stretches.flatMap(({ from, to, code }, i) => [
    ...(i > 0 ? nextOptimizer(code, i + 1) : []),
    `for step in range(${from}, ${to}):`,
    ...indented([
      'if step in tuned:',
      `    ${VALUES} = tuned[step]`,
      '    optimizer.tell()',
      ...stepLines(loop),
    ]),
  ])
}

function stepLines({ batchSize, isDropping }: Loop): string[] {
  return [
    ...(batchSize !== undefined ? ['inputs, target = next(following)'] : []),
    ...(isDropping ? ['for dropping in droppings:', '    dropping.draw(step)'] : []),
    'model.train_on_batch(inputs, target)',
  ]
}

/** Lines that bind the values of every tuning by the steps before it, and the first of them. */
export function tunedCode({ tuned }: Replay<StepCode>): string[] {
  return [
    '# As it was tuned on the page, by the steps taken before: λ, the share of L1, η, weight decay, the dropout rate.',
    'tuned = {',
    ...tuned.map(({ after, experiment: { penalty, optimizer, dropout } }) => {
      const { lambda, l1Ratio } = penalty
      return `    ${after}: (${[lambda, l1Ratio, optimizer.learningRate, optimizer.weightDecay, dropout].join(', ')}),`
    }),
    '}',
    `${VALUES} = tuned[0]`,
  ]
}
