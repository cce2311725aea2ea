// A table and a plan made into the data of an experiment.
import { counted } from '../../catalog/number-text'
import type { CustomData } from '../experiment'
import type { Column } from './columns'
import { deal, type RowUse } from './deal'
import { encoderOf } from './encode'
import type { Plan } from './plan'
import type { Dealt } from './split-words'

export interface OwnData {
  data: CustomData
  /** What becomes of each row of the table. */
  uses: readonly RowUse[]
}

const MOST_INPUTS = 400

/** @throws Error, one sentence, where nothing can be learned from it */
export function ownData(columns: readonly Column[], plan: Plan): OwnData {
  const { target, inputs } = chosen(columns, plan)
  const usable = usableRows(target, inputs, plan)
  const classes = plan.task === 'regression' ? [] : classesOf(target, usable)
  refuse(plan, usable, classes, target.name)
  const uses = deal(columns, plan, usable, (row) => (plan.task === 'regression' ? '' : target.values[row]))
  const rowsOf = (dealt: Dealt) => usable.filter((row) => uses[row] === dealt)
  const training = rowsOf('training')
  if (training.length === 0) throw new Error('No row is left to learn from.')
  const { names, inputOf } = encoderOf(inputs, training)
  if (names.length > MOST_INPUTS)
    throw new Error(`That makes ${names.length} inputs; here at most ${MOST_INPUTS} are learned from.`)
  const targetOf = targetEncoder(target, plan, classes)
  const rows = (of: readonly number[]): Rows => ({ inputs: of.map(inputOf), targets: of.map(targetOf) })
  const splits = {
    training: rows(training),
    validation: rows(rowsOf('validation')),
    test: rows(rowsOf('test')),
  }
  const called = {
    inputNames: names,
    targetName: target.name,
    ...(plan.task !== 'regression' && { classNames: classes }),
  }
  return { data: { ...dataOf(plan, splits), ...called }, uses }
}

type Rows = Pick<CustomData, 'inputs' | 'targets'>

function dataOf(
  { task, standardize }: Plan,
  { training, validation, test }: Record<Dealt, Rows>,
): CustomData {
  return {
    kind: 'custom',
    task,
    ...training,
    validationInputs: validation.inputs,
    validationTargets: validation.targets,
    standardize,
    ...(test.inputs.length > 0 && { testInputs: test.inputs, testTargets: test.targets }),
  }
}

function chosen(columns: readonly Column[], { roles }: Plan): { target: Column; inputs: Column[] } {
  if ((columns[0]?.values.length ?? 0) < 2)
    throw new Error('There is one row: learning and judging takes at least two.')
  const target = columns[roles.indexOf('target')]
  const inputs = columns.filter((_, i) => roles[i] === 'input')
  if (!target) throw new Error('Choose the column that is to be learned: make it the target.')
  if (inputs.length === 0) throw new Error('Choose what it is learned from: make a column an input.')
  return { target, inputs }
}

/** With a target, and every input where rows with gaps are left out. */
function usableRows(target: Column, inputs: readonly Column[], { gaps }: Plan): number[] {
  const isWhole = (row: number) => gaps === 'fill' || inputs.every(({ values }) => values[row] !== undefined)
  return target.values.flatMap((value, row) => (value !== undefined && isWhole(row) ? [row] : []))
}

function refuse(plan: Plan, usable: readonly number[], classes: readonly string[], name: string): void {
  if (usable.length < 2)
    throw new Error(`${counted(usable.length, 'row')} can be used: learning and judging takes at least two.`)
  if (plan.task === 'regression') return
  if (classes.length < 2)
    throw new Error(`${name} is ${classes[0]} in every row: there is nothing to tell apart.`)
  if (plan.task === 'binary' && classes.length > 2)
    throw new Error(`${name} has ${classes.length} kinds: choose “classes” to tell them apart.`)
}

/** By name; numbers by size. */
function classesOf({ type, values }: Column, rows: readonly number[]): string[] {
  const found = [...new Set(rows.map((row) => values[row]))]
  const sorted = type === 'number' ? (found as number[]).sort((a, b) => a - b) : found.sort()
  return sorted.map(String)
}

/** A number; 0 or 1, the later class by name; or a one-hot. */
function targetEncoder(
  { values }: Column,
  { task }: Plan,
  classes: readonly string[],
): (row: number) => number[] {
  if (task === 'regression') return (row) => [values[row] as number]
  const at = new Map(classes.map((name, i) => [name, i]))
  const classAt = (row: number) => at.get(String(values[row])) as number
  if (task === 'binary') return (row) => [classAt(row)]
  return (row) => classes.map((_, i) => Number(i === classAt(row)))
}
