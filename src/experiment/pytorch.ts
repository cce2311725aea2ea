// An experiment as one complete Python script for PyTorch, which ends where the page's run ends.
import { lossCode } from '../catalog/losses/code-table'
import { penaltyCode } from '../catalog/penalties/code-table'
import type { Experiment } from './experiment'
import type { ModelSpaceData } from './model-space'
import { rowsLiteral } from './python-literals'
import { modelCode } from './pytorch-model'
import { trainingCode } from './pytorch-training'

export interface ExportOptions {
  /** How many steps the script trains. */
  steps: number
  /** What was changed while the page trained, `step 600: λ 0 → 0.01`: the script trains with the last values throughout. */
  changes: readonly string[]
}

export function exportPytorch(experiment: Experiment, data: ModelSpaceData, options: ExportOptions): string {
  return [
    headerCode(experiment, options.changes),
    'import json\n\nimport torch\nfrom torch import nn',
    settingsCode(experiment, options.steps),
    dataCode(data),
    modelCode(experiment, data.initial),
    objectiveCode(experiment),
    trainingCode(experiment),
    resultCode(data.validationInputs.length > 0),
  ].join('\n\n')
}

function headerCode({ name }: Experiment, changes: readonly string[]): string {
  // As JSON the name stays on its line, whatever is in it.
  const title = name === undefined ? 'An experiment' : JSON.stringify(name)
  const changed = [
    '#',
    '# Changed while it trained on the page, here so from the start:',
    ...changes.map((c) => `#   ${c}`),
  ]
  return [
    `# ${title} from Overfit Lab, in PyTorch (1.10 or later).`,
    '#',
    '# Training minimises data loss + lam * penalty. PyTorch computes in float32 as the page does, so the figures that',
    '# it prints at the end agree to about five digits while the run is well conditioned.',
    ...(changes.length > 0 ? changed : []),
  ].join('\n')
}

function settingsCode({ optimizer, penalty, dropout, seed }: Experiment, steps: number): string {
  const isRandom = dropout > 0 || optimizer.batchSize !== undefined
  return [
    `steps = ${steps}`,
    `learning_rate = ${optimizer.learningRate}`,
    ...(optimizer.kind === 'adamw'
      ? [`weight_decay = ${optimizer.weightDecay}  # decoupled, on the weights alone`]
      : []),
    ...(optimizer.batchSize === undefined ? [] : [`batch_size = ${optimizer.batchSize}`]),
    `lam = ${penalty.lambda}  # λ; "lambda" is a keyword`,
    ...(penalty.kind === 'elastic' ? [`l1_ratio = ${penalty.l1Ratio}`] : []),
    ...(isRandom
      ? [`torch.manual_seed(${seed})  # torch's own stream: batches and masks are not the page's`]
      : []),
  ].join('\n')
}

function dataCode({ inputs, targets, validationInputs, validationTargets }: ModelSpaceData): string {
  const tensor = (name: string, rows: number[][]) =>
    `${name} = torch.tensor(${rowsLiteral(rows)}, dtype=torch.float32)`
  return [
    '# The rows as the network sees them: standardised, or expanded into features, where the experiment says so.',
    tensor('inputs', inputs),
    tensor('targets', targets),
    ...(validationInputs.length > 0
      ? [tensor('validation_inputs', validationInputs), tensor('validation_targets', validationTargets)]
      : []),
  ].join('\n')
}

function objectiveCode({ loss, penalty }: Experiment): string {
  return `weights = [layer.weight for layer in linears]
biases = [layer.bias for layer in linears]
penalised = ${penalty.includeBias ? 'weights + biases' : 'weights'}


def data_loss(rows, wanted):
    return ${lossCode[loss].pytorch}(model(rows), wanted)


def penalty():
    return ${penaltyCode[penalty.kind].pytorch}`
}

function resultCode(hasValidation: boolean): string {
  return `model.eval()
with torch.no_grad():
    loss, omega = data_loss(inputs, targets).item(), float(penalty())
    validation_loss = ${hasValidation ? 'data_loss(validation_inputs, validation_targets).item()' : 'None'}
print(json.dumps({
    'step': steps,
    'dataLoss': loss,
    'penalty': omega,
    'objective': loss + lam * omega,
    'validationLoss': validation_loss,
}))
`
}
