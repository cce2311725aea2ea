// What a run had that the one after it has not: the name of its ghost.
import { isCount, type OptionName, type TextName } from '../../catalog/datasets/dataset'
import { optionPage, textPage } from '../../catalog/datasets/option-page'
import { datasetPage } from '../../catalog/datasets/page-table'
import { featurePage } from '../../catalog/features/page-table'
import { formatCount, significant } from '../../catalog/number-text'
import { optimizerPage } from '../../catalog/optimizers/page-table'
import { leavesOf } from '../../experiment/address/leaves'
import type { Experiment } from '../../experiment/experiment'

type Words = (before: Experiment) => string

/** What takes a restart, in groups that change together: the first leaf that differs speaks for its group. */
const groups: readonly Record<string, Words>[] = [
  { 'data.kind': ({ data }) => (data.kind === 'custom' ? 'your own data' : datasetPage[data.kind].label) },
  Object.fromEntries(
    Object.keys(optionPage).map((name) => [`data.${name}`, describeOption(name as OptionName)]),
  ),
  Object.fromEntries(Object.keys(textPage).map((name) => [`data.${name}`, describeText(name as TextName)])),
  {
    'data.cleanValidation': ({ data }) =>
      data.kind !== 'custom' && data.cleanValidation
        ? 'wrong labels only in training'
        : 'wrong labels in both splits',
  },
  {
    'model.features.kind': ({ model }) => featurePage[model.features.kind].label,
    'model.features.degree': describeFeature('degree', 'degree'),
    'model.features.frequencies': describeFeature('frequencies', 'frequencies'),
    'model.features.count': (before) =>
      describeFeature(before.model.features.kind === 'rbf' ? 'bumps' : 'features', 'count')(before),
    'model.features.width': describeFeature('width', 'width'),
  },
  {
    'model.hidden': ({ model: { hidden } }) =>
      hidden.length > 0 ? `layers ${hidden.join(' · ')}` : 'no layers',
    'model.activation': ({ model }) => model.activation,
  },
  { 'model.bias': ({ model }) => (model.bias === false ? 'no biases' : 'with biases') },
  { loss: ({ loss }) => loss },
  { 'optimizer.kind': ({ optimizer }) => optimizerPage[optimizer.kind].label },
  {
    'optimizer.batchSize': ({ optimizer: { batchSize } }) =>
      batchSize ? `batch ${batchSize}` : 'full batch',
  },
  { seed: ({ seed }) => `seed ${seed}` },
]

/** `training points 60`; `run before` where only what can be tuned is different, or too much is. */
export function describeRestart(from: Experiment, to: Experiment): string {
  const [then, now] = [from, to].map(settingsOf) as [Map<string, string>, Map<string, string>]
  const names = groups.flatMap((group) => {
    const field = Object.keys(group).find((name) => then.get(name) !== now.get(name))
    return field === undefined ? [] : [group[field]?.(from) ?? '']
  })
  const [first, ...others] = names
  // Another set takes its own options, features and loss along.
  const isNamed = first !== undefined && (others.length === 0 || from.data.kind !== to.data.kind)
  return isNamed ? first : 'run before'
}

/** Rows and parameters have no name, and would take seconds to write out. */
function settingsOf({ data, initial: _, ...others }: Experiment): Map<string, string> {
  return leavesOf({ ...others, data: data.kind === 'custom' ? { kind: data.kind } : data })
}

function describeOption(name: OptionName): Words {
  return ({ data }) => {
    if (data.kind === 'custom') return 'your own data'
    const value = data[name] ?? 0
    return `${optionPage[name].label.toLowerCase()} ${optionText(name, value)}`
  }
}

/** A legend has little room. */
const MOST_LETTERS = 24

function describeText(name: TextName): Words {
  return ({ data }) => {
    const text = data.kind === 'custom' ? '' : (data[name] ?? '')
    const { symbol } = textPage[name]
    return `${symbol} ${text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text}`
  }
}

function optionText(name: OptionName, value: number): string {
  if (name === 'flips') return `${Math.round(100 * value)} %`
  return isCount(name) ? formatCount(value) : significant(value)
}

function describeFeature(label: string, key: string): Words {
  return ({ model }) => `${label} ${leavesOf({ ...model.features }).get(key)}`
}
