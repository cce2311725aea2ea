// What must hold between fields: shapes that fit, a loss that fits its task.
import { textComplaint } from '../../catalog/datasets/complaint-table'
import { type DatasetShape, textNames } from '../../catalog/datasets/dataset'
import { datasetShape } from '../../catalog/datasets/shape-table'
import { takesOneInput } from '../../catalog/features/feature-map'
import { allowedLosses } from '../../catalog/losses/task'
import type { CatalogData, CustomData, Experiment, LayerParameters } from '../experiment'
import { hasBiases, inputCount, layerSizes, rowCount, taskOf } from '../shape'
import { refuse } from './bad-input'

/** @throws BadInput at the first rule broken */
export function checkRules(experiment: Experiment): void {
  if (experiment.data.kind === 'custom') checkCustom(experiment.data)
  else checkTexts(experiment.data)
  checkCounts(experiment)
  checkFeatures(experiment)
  checkLoss(experiment)
  if (experiment.initial) checkInitial(experiment.initial, layerSizes(experiment), hasBiases(experiment))
  if (experiment.optimizer.weightDecay > 0 && experiment.optimizer.kind !== 'adamw') {
    refuse(
      'optimizer.weightDecay',
      String(experiment.optimizer.weightDecay),
      'no weight decay but with adamw',
    )
  }
}

function checkCustom(data: CustomData): void {
  const inputs = data.inputs[0]?.length ?? 0
  const outputs = data.targets[0]?.length ?? 0
  if (inputs === 0) refuse('data.inputs', 'no values', 'at least one row of at least one number')
  if (outputs === 0) refuse('data.targets', 'no values', 'at least one row of at least one number')
  checkRows('data.inputs', data.inputs, data.inputs.length, inputs)
  checkRows('data.targets', data.targets, data.inputs.length, outputs)
  checkRows('data.validationInputs', data.validationInputs, data.validationInputs.length, inputs)
  checkRows('data.validationTargets', data.validationTargets, data.validationInputs.length, outputs)
  checkTargets(data, outputs)
  checkNames(data, inputs, outputs)
}

/** The sealed rows, and what inputs and classes are called. */
function checkNames(data: CustomData, inputs: number, outputs: number): void {
  const { inputNames, classNames, testInputs = [], testTargets = [] } = data
  checkRows('data.testInputs', testInputs, testInputs.length, inputs)
  checkRows('data.testTargets', testTargets, testInputs.length, outputs)
  checkCount('data.inputNames', inputNames, inputs)
  if (data.task === 'regression' && classNames)
    refuse('data.classNames', `${classNames.length} names`, 'none for a regression')
  checkCount('data.classNames', classNames, data.task === 'binary' ? 2 : outputs)
}

function checkCount(field: string, names: readonly string[] | undefined, count: number): void {
  if (!names) return
  if (names.length !== count) refuse(field, `${names.length} names`, `${count}`)
  const again = names.find((name, i) => names.indexOf(name) < i)
  if (again !== undefined) refuse(field, `${JSON.stringify(again)} twice`, 'each name once')
}

function checkRows(field: string, rows: number[][], count: number, width: number): void {
  if (rows.length !== count) refuse(field, `${rows.length} rows`, `${count} rows, as many as inputs`)
  const ragged = rows.findIndex((row) => row.length !== width)
  if (ragged >= 0)
    refuse(`${field}.${ragged}`, `${rows[ragged]?.length} numbers`, `${width} numbers in each row`)
}

function checkTargets(data: CustomData, outputs: number): void {
  if (data.task === 'regression') return
  if (data.task === 'binary' && outputs !== 1)
    refuse('data.targets', `${outputs} columns`, 'one column of 0 and 1')
  if (data.task === 'multiclass' && outputs < 2)
    refuse('data.targets', 'one column', 'one-hot rows, two columns or more')
  for (const field of ['targets', 'validationTargets', 'testTargets'] as const) {
    const rows = data[field] ?? []
    const wrong = rows.findIndex((row) => !isLabel(row, data.task === 'multiclass'))
    if (wrong < 0) continue
    const expected = data.task === 'binary' ? '0 or 1' : 'a one-hot row of 0 and a single 1'
    refuse(`data.${field}.${wrong}`, JSON.stringify(rows[wrong]), expected)
  }
}

function isLabel(row: number[], oneHot: boolean): boolean {
  return row.every((y) => y === 0 || y === 1) && (!oneHot || row.filter((y) => y === 1).length === 1)
}

/** What is typed has a grammar of its own. */
function checkTexts(data: CatalogData): void {
  const { texts }: DatasetShape = datasetShape[data.kind]
  for (const name of textNames) {
    const complaint = texts?.[name] !== undefined && textComplaint[name](data[name] ?? '')
    if (complaint) refuse(`data.${name}`, complaint.found, complaint.expected)
  }
}

function checkCounts({ data }: Experiment): void {
  if (data.kind === 'custom') return
  const rows = rowCount(data)
  const { inputs, relevant } = data
  if (inputs !== undefined && relevant !== undefined && relevant > inputs)
    refuse('data.relevant', String(relevant), `at most the ${inputs} inputs there are`)
  const asked = (data.samples ?? 0) + (data.validation ?? 0)
  if (asked > rows) {
    refuse('data', `${asked} rows for training and validation together`, `at most the ${rows} there are`)
  }
}

function checkFeatures(experiment: Experiment): void {
  const { features } = experiment.model
  const inputs = inputCount(experiment.data)
  if (takesOneInput(features) && inputs !== 1) {
    refuse(
      'model.features.kind',
      `${features.kind} for ${inputs} inputs`,
      'identity or random-relu, the others take one input',
    )
  }
}

function checkLoss({ loss, data }: Experiment): void {
  const task = taskOf(data)
  if (!allowedLosses[task].includes(loss))
    refuse('loss', loss, `${allowedLosses[task].join(' or ')} for a ${task} task`)
}

/** @param areTrained whether the model has biases */
function checkInitial(initial: LayerParameters[], sizes: number[], areTrained: boolean): void {
  const layers = sizes.length - 1
  if (initial.length !== layers) refuse('initial', `${initial.length} layers`, `${layers} layers`)
  initial.forEach(({ weights, biases }, l) => {
    const [fanIn, fanOut] = [sizes[l] as number, sizes[l + 1] as number]
    if (weights.length !== fanIn) refuse(`initial.${l}.weights`, `${weights.length} rows`, `${fanIn} rows`)
    checkRows(`initial.${l}.weights`, weights, fanIn, fanOut)
    if (biases.length !== fanOut)
      refuse(`initial.${l}.biases`, `${biases.length} numbers`, `${fanOut} numbers`)
    const some = biases.find((bias) => bias !== 0)
    if (!areTrained && some !== undefined)
      refuse(`initial.${l}.biases`, String(some), '0, for model.bias is false')
  })
}
