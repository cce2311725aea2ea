// The few lines of Keras that do what the page is doing, for people to read; the whole is script.ts.

import { featureCode } from '../../../catalog/features/code-table'
import { lossCode } from '../../../catalog/losses/code-table'
import type { Experiment } from '../../experiment'
import { isDeep, standardizes } from '../../shape'
import { batchSizeOf } from '../batch-size'
import { boundFor } from '../bindings'
import type { ExcerptContext } from '../code-writer'
import { loopCode } from './loop'
import { modelCode } from './model'
import { optimizerClass } from './optimizer'
import { stepCode } from './step'

export function excerpt(experiment: Experiment, { rows, steps }: ExcerptContext): string[] {
  const { penalty, optimizer, dropout } = experiment
  const batchSize = batchSizeOf(experiment, rows)
  const isDropping = isDeep(experiment) && dropout > 0
  const code = [
    ...modelCode(experiment, isDropping),
    '',
    '',
    ...optimizerClass(experiment, stepCode(experiment)),
    '',
    '',
    'optimizer = Page()',
    `criterion = ${lossCode[experiment.loss].keras}`,
    'model.compile(optimizer=optimizer, loss=criterion)',
    ...loopCode({ batchSize, isDropping }),
  ]
  const short = (value: number) => String(Number(value.toPrecision(3)))
  return [
    ...(code.some((line) => line.includes('math.')) ? ['import math', ''] : []),
    'import keras',
    'from keras import ops',
    '',
    `steps = ${steps}`,
    ...boundFor(code, [
      { name: 'lambda_', value: short(penalty.lambda), remark: 'λ' },
      { name: 'r', value: short(penalty.l1Ratio), remark: 'the share of L1' },
      { name: 'lr', value: short(optimizer.learningRate), remark: 'η, the learning rate' },
      { name: 'weight_decay', value: short(optimizer.weightDecay), remark: 'not part of the loss' },
    ]),
    ...(isDropping ? [`# Dropout: a layer that drops the share ${short(dropout)} of units`] : []),
    '',
    ...givenLines(experiment, rows, batchSize),
    '',
    ...code,
  ]
}

/** What the excerpt leaves out, in comments. */
function givenLines(experiment: Experiment, rows: number, batchSize: number | undefined): string[] {
  if (batchSize !== undefined)
    return [`# following: batches of ${batchSize} of the ${rows} training rows, reshuffled each epoch`]
  const features = featureCode('keras', experiment.model.features)
  if (features.length > 0) return [`# x: the ${rows} training inputs, mapped to [-1, 1]`, ...features]
  const { inputs, targets } = standardizes(experiment.data)
  if (targets) return [`# inputs, target: the ${rows} training rows, standardised`]
  return [`# inputs${inputs ? ' (standardised)' : ''}, target: the ${rows} training rows`]
}
