// What stands on paper beside the figures: all that is needed to make them again.

import type { OptionName } from '../../../catalog/datasets/dataset'
import { optionPage } from '../../../catalog/datasets/option-page'
import { datasetPage } from '../../../catalog/datasets/page-table'
import { lossPage } from '../../../catalog/losses/page-table'
import { counted, formatCount } from '../../../catalog/number-text'
import { optimizerPage } from '../../../catalog/optimizers/page-table'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import { presets } from '../../../catalog/presets/preset-table'
import { isChanged } from '../../../experiment/changes/changes'
import type { Experiment } from '../../../experiment/experiment'
import { messageOf } from '../../../experiment/parse/message-of'
import { hasLambda } from '../../../experiment/penalty-of-lambda'
import { hasBiases, layerSizes } from '../../../experiment/shape'
import type { LabState } from '../../../session/state'
import { version } from '../../../session/version'
import { formatLoss, formatPercent, formatSignificant } from '../../kit/format'

export interface Fact {
  name: string
  text: string
}

/** @param address of what is printed; where it has none, why not stands in its place */
export function factsOf(state: LabState, address: () => string, date: Date): Fact[] {
  const { experiment, step, presetId } = state
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  const changed = isChanged(presetId, experiment) ? ', changed' : ''
  return [
    { name: 'Preset', text: `${presets[presetId].label}${changed}` },
    { name: 'Data', text: dataWords(state) },
    { name: 'Network', text: networkWords(experiment) },
    { name: 'Optimizer', text: optimizerWords(experiment) },
    { name: 'Penalty', text: penaltyWords(experiment) },
    { name: 'Seed', text: String(experiment.seed) },
    { name: 'Step', text: formatCount(step) },
    { name: 'Loss', text: lossWords(state) },
    { name: 'Printed', text: `${day}, Overfit Lab ${version}` },
    { name: 'Address', text: textOf(address) },
  ]
}

/** What is too large for an address says so on paper too. */
function textOf(address: () => string): string {
  try {
    return address()
  } catch (error) {
    return messageOf(error)
  }
}

function dataWords({ experiment: { data }, run }: LabState): string {
  const rows =
    run &&
    `${formatCount(run.training.inputs.length)} training points, ${formatCount(run.validation.inputs.length)} validation points`
  if (data.kind === 'custom') return listed(['own data', rows])
  const { samples, validation, ...options } = data
  const others = (Object.keys(optionPage) as OptionName[]).map((name) => {
    const value = name === 'samples' || name === 'validation' ? undefined : options[name]
    if (value === undefined) return undefined
    const figure = name === 'flips' ? formatPercent(value) : formatSignificant(value)
    return `${optionPage[name].label.toLowerCase()} ${figure}`
  })
  const formula = data.expression === undefined ? undefined : `y = ${data.expression}`
  return listed([datasetPage[data.kind].label, formula, rows, ...others])
}

function networkWords(experiment: Experiment): string {
  const { features, activation, hidden } = experiment.model
  const { kind, ...numbers } = features
  const expanded = Object.entries(numbers).map(([name, number]) => `${name} ${formatSignificant(number)}`)
  return listed([
    kind === 'identity' ? undefined : `${kind} features (${expanded.join(', ')})`,
    layerSizes(experiment).join(' → '),
    hidden.length > 0 ? activation : 'linear',
    hasBiases(experiment) ? undefined : 'no biases',
    experiment.dropout > 0 ? `dropout ${formatSignificant(experiment.dropout)}` : undefined,
  ])
}

function optimizerWords({ optimizer }: Experiment): string {
  const { kind, learningRate, batchSize, weightDecay } = optimizer
  return listed([
    optimizerPage[kind].label,
    `learning rate ${formatSignificant(learningRate)}`,
    batchSize === undefined ? 'full batch' : `batches of ${counted(batchSize, 'point')}`,
    kind === 'adamw' ? `weight decay ${formatSignificant(weightDecay)}` : undefined,
  ])
}

function penaltyWords({ penalty }: Experiment): string {
  const { kind, lambda, l1Ratio, includeBias, l1Solver } = penalty
  const { label, choices } = penaltyPage[kind]
  return listed([
    label,
    hasLambda(kind) ? `λ = ${formatSignificant(lambda)}` : undefined,
    choices.includes('l1Ratio') ? `L1 ratio ${formatSignificant(l1Ratio)}` : undefined,
    choices.includes('includeBias') && includeBias ? 'biases too' : undefined,
    choices.includes('l1Solver') ? l1Solver : undefined,
  ])
}

function lossWords({ experiment, latest }: LabState): string {
  const validation = latest?.validationLoss
  return listed([
    lossPage[experiment.loss].label,
    `training ${formatLoss(latest?.dataLoss)}`,
    validation === undefined ? undefined : `validation ${formatLoss(validation)}`,
  ])
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ')
}
