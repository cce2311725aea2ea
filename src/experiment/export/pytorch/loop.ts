// The training loop of a PyTorch program: every step of the run, in one stretch or in several.
import { shufflingCode } from '../../../catalog/random/code-table'
import type { Experiment } from '../../experiment'
import { indented } from '../literals'
import type { Replay } from '../replay'
import type { WrittenOut } from './training'

export interface Loop {
  /** Batches, if there are any: none where a batch would hold all rows. */
  batchSize?: number | undefined
  isDropping: boolean
  /** Lines before the first step and at the end of each, as who plots it wants them. */
  record: { begin: readonly string[]; each: readonly string[] }
}

/** Lines that take all steps alike. */
export function loopCode(experiment: Experiment, loop: Loop, step: readonly string[]): string[] {
  const { batchSize, isDropping, record } = loop
  const name = isDropping ? 'step' : '_'
  return [
    ...batchesCode(experiment, batchSize),
    ...record.begin,
    ...(isDropping ? ['model.train()'] : []),
    batchSize !== undefined
      ? `for ${name}, (inputs, target) in zip(range(steps), batches()):`
      : `for ${name} in range(steps):`,
    ...indented([...step, ...record.each]),
  ]
}

/** Lines that take the steps of each stretch, with the values as they were tuned. */
export function replayedCode(
  experiment: Experiment,
  loop: Loop,
  { stretches }: Replay<WrittenOut>,
): string[] {
  const { batchSize, isDropping, record } = loop
  return [
    ...batchesCode(experiment, batchSize),
    ...(batchSize !== undefined ? ['following = batches()'] : []),
    ...record.begin,
    ...(isDropping ? ['model.train()'] : []),
    ...stretches.flatMap(({ from, to, code }, i) => [
      ...definitions(code, stretches[i - 1]?.code),
      `for step in range(${from}, ${to}):`,
      ...indented([
        'if step in tuned:',
        `    ${VALUES} = tuned[step]`,
        ...(batchSize !== undefined ? ['inputs, target = next(following)'] : []),
        ...code.strengths,
        ...code.step,
        ...record.each,
      ]),
    ]),
  ]
}

/** The names that a tuned value is bound to, in the order of the table. */
export const VALUES = 'lambda_, r, lr, weight_decay, dropout'

/** Lines that bind the values of every tuning by the steps before it, and the first of them. */
export function tunedCode({ tuned }: Replay<WrittenOut>): string[] {
  return [
    '# As it was tuned on the page, by the steps taken before: λ, the share of L1, η, weight decay, the dropout rate.',
    'tuned = {',
    ...tuned.map(({ after, experiment: { penalty, optimizer, dropout } }) => {
      const { lambda, l1Ratio } = penalty
      const values = [lambda, l1Ratio, optimizer.learningRate, optimizer.weightDecay, dropout]
      return `    ${after}: (${values.join(', ')}),`
    }),
    '}',
    `${VALUES} = tuned[0]`,
  ]
}

function definitions(code: WrittenOut, before: WrittenOut | undefined): string[] {
  const isKnown = before && before.define.join() === code.define.join()
  return isKnown ? [] : ['', '', ...code.define, '', '']
}

function batchesCode({ seed }: Experiment, batchSize: number | undefined): string[] {
  if (batchSize === undefined) return ['inputs, target = training_inputs, training_target']
  return [
    ...shufflingCode.pytorch(seed),
    '',
    '',
    'def batches():',
    '    """In the page\'s own order: reshuffled each epoch, the short last batch kept."""',
    '    while True:',
    `        for chosen in torch.tensor(shuffled(len(training_inputs))).split(${batchSize}):`,
    '            yield training_inputs[chosen], training_target[chosen]',
    '',
    '',
  ]
}
