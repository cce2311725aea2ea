// Any data set with points over one or two inputs as own data: what drawing begins with.
import { datasetShape } from '../../catalog/datasets/shape-table'
import type { CustomData, Data } from '../experiment'
import { extent } from '../extent'
import { inputNames, outputNames } from '../names'
import { standardizes, taskOf } from '../shape'

interface Points {
  inputs: readonly number[][]
  targets: readonly number[][]
}

/** More training rows than this are no drawing. */
export const MOST_DRAWN = 1000

/** Of a span so many steps are told apart: less than half a pixel of the picture. */
const STEPS_OF_SPAN = 2000

/** Whether points can be drawn into it: one's own or made by a law, few enough, and on a scale that own data can have. */
export function isDrawable(data: Data, trainingRows: number): boolean {
  if (trainingRows > MOST_DRAWN) return false
  if (data.kind === 'custom') return true
  const { inputs, targets } = standardizes(data)
  return !datasetShape[data.kind].rows && (taskOf(data) !== 'regression' || inputs === targets)
}

/**
 * Of a generated set the rows as they are shown, in as many digits as can be seen: so they fit into an address.
 *
 * @param training all rows
 * @param validation those that are shown
 */
export function ownPoints(data: Data, training: Points, validation: Points): CustomData {
  if (data.kind === 'custom') return data
  const round = rounding([...training.inputs, ...validation.inputs])
  const roundTarget =
    taskOf(data) === 'regression' ? rounding([...training.targets, ...validation.targets]) : same
  return {
    kind: 'custom',
    task: taskOf(data),
    inputs: training.inputs.map(round),
    targets: training.targets.map(roundTarget),
    validationInputs: validation.inputs.map(round),
    validationTargets: validation.targets.map(roundTarget),
    standardize: standardizes(data).inputs,
    inputNames: [...inputNames(data)],
    ...namesOf(data),
  }
}

function namesOf(data: Data): Pick<CustomData, 'targetName' | 'classNames'> {
  const names = [...outputNames(data)]
  return taskOf(data) === 'multiclass' ? { classNames: names } : { targetName: names[0] as string }
}

const same = (row: readonly number[]) => [...row]

/** To the digits that tell 1/2000 of what these rows span. */
export function rounding(rows: readonly (readonly number[])[]): (row: readonly number[]) => number[] {
  const [low, high] = extent(rows.flat())
  const digits = Math.max(0, Math.min(12, Math.ceil(Math.log10(STEPS_OF_SPAN / (high - low || 1)))))
  return (row) => row.map((value) => Number(value.toFixed(digits)))
}
