// Changing what the network learns from: another set, other values of its options, another seed.
import {
  type DatasetShape,
  isCount,
  type OptionName,
  type OptionValues,
  type TextName,
  textNames,
} from '../../catalog/datasets/dataset'
import { type DatasetId, datasetShape } from '../../catalog/datasets/shape-table'
import { defaultLoss } from '../../catalog/losses/task'
import type { CatalogData, Experiment } from '../experiment'
import { rowCount, taskOf } from '../shape'
import { fitted } from './changes'

/** Another set, with what still fits it: counts that it allows, hidden layers, optimizer, penalty and seed. */
export function withDataset(experiment: Experiment, kind: DatasetId): Experiment {
  // They belong to the set that there was, as the name does.
  const { name: _name, steps: _steps, initial: _initial, ...kept } = experiment
  const old: OptionValues = experiment.data.kind === 'custom' ? {} : experiment.data
  const data = goingTogether({ kind, ...startingOptions(kind, old) })
  // mse on a regression is no wish for mse on classes.
  const isUsual = experiment.loss === defaultLoss[taskOf(experiment.data)]
  return fitted({ ...kept, data, loss: isUsual ? defaultLoss[taskOf(data)] : experiment.loss })
}

function startingOptions(kind: DatasetId, old: OptionValues): OptionValues {
  const { options, texts }: DatasetShape = datasetShape[kind]
  const values: OptionValues = {}
  for (const name of textNames) {
    const text = texts?.[name]
    if (text !== undefined) values[name] = old[name] ?? text
  }
  for (const [key, { default: standard, min, max }] of Object.entries(options)) {
    const name = key as OptionName
    const value = old[name]
    // Noise and flips mean something else in each set.
    const fits = isCount(name) && value !== undefined && value >= min && value <= max
    values[name] = fits ? value : standard
  }
  return values
}

/** Another value of one option; what does not go together with it is lowered, so that nothing is refused. */
export function withOption(experiment: Experiment, name: OptionName, value: number): Experiment {
  const { data } = experiment
  if (data.kind === 'custom') throw new TypeError('Custom data has no options.')
  return fitted({
    ...experiment,
    data: goingTogether(ofAsLargeShares(data, { ...data, [name]: value }), name),
  })
}

/** Another text of one that is typed. */
export function withText(experiment: Experiment, name: TextName, text: string): Experiment {
  const { data } = experiment
  if (data.kind === 'custom') throw new TypeError('Custom data has no options.')
  return { ...experiment, data: { ...data, [name]: text } }
}

/** A table of another size: as large a share of it is learned from, and another is held back. */
function ofAsLargeShares(old: CatalogData, data: CatalogData): CatalogData {
  const times = rowCount(data) / rowCount(old)
  if (!(times !== 1 && Number.isFinite(times))) return data
  const { options }: DatasetShape = datasetShape[data.kind]
  const scaled = { ...data }
  for (const name of ['samples', 'validation'] as const) {
    const [range, count] = [options[name], data[name]]
    if (range && count !== undefined)
      scaled[name] = Math.min(Math.max(Math.floor(count * times), range.min), range.max)
  }
  return scaled
}

/** @param chosen what is not to be lowered */
function goingTogether(data: CatalogData, chosen?: OptionName): CatalogData {
  const rows = rowCount(data)
  const { samples, validation, inputs, relevant } = data
  const together = { ...data }
  if (samples !== undefined && validation !== undefined && samples + validation > rows) {
    if (chosen === 'validation') together.samples = rows - validation
    else together.validation = rows - samples
  }
  if (inputs !== undefined && relevant !== undefined) together.relevant = Math.min(relevant, inputs)
  return together
}

/** Whether the rows that judge have wrong labels too. */
export function withCleanValidation(experiment: Experiment, isClean: boolean): Experiment {
  const { data } = experiment
  if (data.kind === 'custom') throw new TypeError('Custom data has no options.')
  const { cleanValidation: _, ...both } = data
  return { ...experiment, data: isClean ? { ...both, cleanValidation: true } : both }
}

/** Other draws and another start: parameters that were given would hide the second. */
export function withSeed({ initial: _initial, ...experiment }: Experiment, seed: number): Experiment {
  return { ...experiment, seed }
}
