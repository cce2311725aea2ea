// The few lines of PyTorch that do what the page is doing, for people to read; the whole is script.ts.
import { dropoutCode } from '../../../catalog/dropout/code-table'
import { featureCode } from '../../../catalog/features/code-table'
import type { Experiment } from '../../experiment'
import { standardizes } from '../../shape'
import { batchSizeOf } from '../batch-size'
import { boundFor } from '../bindings'
import type { ExcerptContext } from '../code-writer'
import { indented } from '../literals'
import { settingBindings, tensorBindings } from './bindings'
import { modelCode } from './model'
import { trainingCode } from './training'

/** Line by line; as λ moves, one line changes. */
export function excerpt(experiment: Experiment, context: ExcerptContext): string[] {
  const { dropout } = experiment
  const model = modelCode(experiment, dropout > 0 ? () => dropoutCode.pytorch.own(dropout) : undefined)
  const { setup, step } = trainingCode(experiment)
  const tensors = boundFor([...setup, ...step], tensorBindings(experiment))
  const batches = batchSizeOf(experiment, context.rows)
  const loader = batches ? [loaderImport] : []
  return [
    'import torch',
    'from torch import nn, optim',
    ...loader,
    '',
    ...boundFor([...setup, ...step], settingBindings(experiment, shortNumber)),
    '',
    ...model,
    ...tensors,
    ...setup,
    '',
    ...rowsCode(experiment, context),
    ...(dropout > 0 ? ['model.train()'] : []),
    ...loopCode(step, batches, context),
    ...(dropout > 0 ? ['model.eval()  # no dropout when it predicts'] : []),
  ]
}

const loaderImport = 'from torch.utils.data import DataLoader, TensorDataset'

/** As many digits as the λ field shows: the script has them all. */
function shortNumber(value: number): string {
  return String(Number(value.toPrecision(3)))
}

/** Where the data come from, in a comment: they are what the excerpt leaves out. */
function rowsCode({ data, model }: Experiment, { rows }: ExcerptContext): string[] {
  const features = featureCode('pytorch', model.features)
  if (features.length > 0) return [`# x: the ${rows} training inputs, mapped to [-1, 1]`, ...features]
  const { inputs, targets } = standardizes(data)
  if (targets) return [`# inputs, target: the ${rows} training rows, standardised`]
  return [`# inputs${inputs ? ' (standardised)' : ''}, target: the ${rows} training rows`]
}

function loopCode(step: string[], batchSize: number | undefined, { rows, steps }: ExcerptContext): string[] {
  if (batchSize === undefined) return [`for step in range(${steps}):`, ...indented(step)]
  const epochs = Math.ceil(steps / Math.ceil(rows / batchSize))
  return [
    'rows = TensorDataset(inputs, target)',
    `loader = DataLoader(rows, batch_size=${batchSize}, shuffle=True)`,
    `for epoch in range(${epochs}):`,
    '    for inputs, target in loader:',
    ...indented(indented(step)),
  ]
}
