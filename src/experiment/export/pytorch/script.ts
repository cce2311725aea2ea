// An experiment as one complete Python script for PyTorch, which ends where the page's run ends.

import { penaltyCode } from '../../../catalog/penalties/code-table'
import { shufflingCode } from '../../../catalog/random/code-table'
import type { Experiment } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { hasBiases } from '../../shape'
import type { ScriptContext } from '../code-writer'
import { boundFor } from '../python/bindings'
import { changesNote, headerCode } from '../python/header'
import { indented } from '../python/literals'
import { settingBindings, tensorBindings } from './bindings'
import { initialCode, rowsCode } from './data'
import { modelCode } from './model'
import { trainingCode } from './training'

export function script(experiment: Experiment, data: ModelSpaceData, context: ScriptContext): string {
  const { setup, step } = trainingCode(experiment)
  const result = resultCode(experiment, data.validationInputs.length > 0)
  const initial = initialCode(data.initial, hasBiases(experiment))
  const lines = [...initial, ...setup, ...step, ...result]
  return [
    headOf(experiment, context.changes),
    ['import json', '', 'import torch', 'from torch import nn, optim'],
    [`steps = ${context.steps}`, ...boundFor(lines, settingBindings(experiment, String))],
    rowsCode(data),
    [...modelCode(experiment), ...boundFor(lines, tensorBindings(experiment))],
    initial,
    setup,
    loopCode(experiment, data.inputs.length, step),
    result,
  ]
    .map((part) => `${part.join('\n')}\n`)
    .join('\n')
}

function headOf(experiment: Experiment, changes: readonly string[]): string[] {
  const { dropout, penalty } = experiment
  const { unit, omega } = penaltyCode[penalty.kind].pytorch
  const isLimit = unit !== undefined && omega.length === 0
  return headerCode(experiment, 'PyTorch (1.10 or later)', [
    isLimit ? limitNote : termNote,
    dropout > 0 ? dropoutNote : [],
    changesNote(changes),
  ])
}

const termNote = [
  'Training minimises data loss + lambda_ * penalty, from the same parameters, on the same rows and batches as the',
  'page. Both compute in float32, so the figures printed at the end agree to about five digits while the run is',
  'well conditioned.',
]

const limitNote = [
  "Training minimises the data loss with every unit's incoming weights inside a ball: unit_step puts them back after",
  'each step. It starts from the same parameters and takes the same rows and batches as the page. Both compute in',
  'float32, so the figures printed at the end agree to about five digits while the run is well conditioned.',
]

const dropoutNote = [
  "But for dropout: which units it drops is torch's own draw, so this run resembles the page's and cannot equal it.",
]

function loopCode({ optimizer, dropout, seed }: Experiment, rows: number, step: string[]): string[] {
  const { batchSize } = optimizer
  const isInBatches = batchSize !== undefined && batchSize < rows
  return [
    ...(isInBatches ? batchesCode(seed, batchSize) : ['inputs, target = training_inputs, training_target']),
    ...(dropout > 0 ? [`torch.manual_seed(${seed})`, 'model.train()'] : []),
    isInBatches ? 'for _, (inputs, target) in zip(range(steps), batches()):' : 'for _ in range(steps):',
    ...indented(step),
  ]
}

function batchesCode(seed: number, batchSize: number): string[] {
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

function resultCode({ penalty }: Experiment, hasValidation: boolean): string[] {
  const { omega } = penaltyCode[penalty.kind].pytorch
  const lossOf = (split: string) => `criterion(model(${split}_inputs), ${split}_target).item()`
  return [
    'model.eval()',
    'with torch.no_grad():',
    `    data_loss = ${lossOf('training')}`,
    `    validation_loss = ${hasValidation ? lossOf('validation') : 'None'}`,
    ...indented(omega.length > 0 ? omega : ['penalty = 0.0']),
    'print(json.dumps({',
    "    'step': steps,",
    "    'dataLoss': data_loss,",
    "    'penalty': float(penalty),",
    "    'objective': data_loss + lambda_ * float(penalty),",
    "    'validationLoss': validation_loss,",
    '}))',
  ]
}
