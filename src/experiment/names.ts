// What the columns of an experiment's rows are called: by its data set, or numbered where the rows are one's own.
import { datasetShape } from '../catalog/datasets/shape-table'
import type { Data, Experiment } from './experiment'
import { inputCount, layerSizes, outputCount } from './shape'

export function inputNames(data: Data): readonly string[] {
  if (data.kind !== 'custom') return datasetShape[data.kind].inputNames(data)
  return data.inputNames ?? numbered('x', inputCount(data))
}

/** Of multiclass data: the classes. */
export function outputNames(data: Data): readonly string[] {
  if (data.kind !== 'custom') return datasetShape[data.kind].outputNames(data)
  const { task, targetName, classNames } = data
  const own = task === 'multiclass' ? classNames : targetName !== undefined ? [targetName] : undefined
  return own?.length === outputCount(data) ? own : numbered('y', outputCount(data))
}

/** What the first layer sees: the inputs, or features that are made of them. */
export function columnNames(experiment: Experiment): readonly string[] {
  const { kind } = experiment.model.features
  return kind === 'identity'
    ? inputNames(experiment.data)
    : numbered('feature ', layerSizes(experiment)[0] as number)
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)
}
