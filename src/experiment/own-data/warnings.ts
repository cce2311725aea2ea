// What makes a good score worth nothing: columns that give the answer away, and rows that stand in two splits.
import { counted, formatCount } from '../../catalog/number-text'
import type { Column } from './columns'
import type { OwnData } from './own-data'
import type { ColumnRole, Plan } from './plan'

export interface Warning {
  /** Undefined: of the whole table. */
  column?: number
  text: string
  /** What a press makes of the column. */
  remedy?: { label: string; role: ColumnRole }
}

/** Of the rows that the commonest answer gets wrong, so many it gets right alone. */
const NAMES_IT = 0.4
/** A number with more values is a measure, and may well tell classes apart. */
const FEW_VALUES = 5
/** Fewer pairs lie on a line by chance. */
const FEW_PAIRS = 10
/** Kinds that say less by far than this many rows each are chance. */
const ROWS_A_KIND = 5
const SAME = 0.999

export function warningsOf(columns: readonly Column[], plan: Plan, { data, uses }: OwnData): Warning[] {
  const target = columns[plan.roles.indexOf('target')]
  if (!target) return []
  const rows = uses.flatMap((use, row) => (use === 'left-out' ? [] : [row]))
  const ofColumns = columns.flatMap((column, i) =>
    plan.roles[i] === 'input'
      ? (givenAway(column, target, plan, rows) ?? []).map((text) => leak(i, text))
      : [],
  )
  return [...ofColumns, ...ofTable(data, plan)]
}

function leak(column: number, text: string): Warning {
  return { column, text, remedy: { label: 'Leave it out', role: 'out' } }
}

function givenAway(
  column: Column,
  target: Column,
  { task }: Plan,
  rows: readonly number[],
): string[] | undefined {
  if (task !== 'regression' && column.type !== 'number') return namesTarget(column, target, rows)
  if (task === 'regression' && column.type === 'number') return copiesTarget(column, target, rows)
  if (task === 'regression') return undefined
  return column.distinct <= FEW_VALUES ? namesTarget(column, target, rows) : undefined
}

/** Of each kind the target's commonest answer: right for nearly all, where the commonest of all is not. */
function namesTarget(column: Column, target: Column, rows: readonly number[]): string[] | undefined {
  if (column.distinct > rows.length / ROWS_A_KIND) return undefined
  const answers = new Map<unknown, Map<unknown, number>>()
  const all = new Map<unknown, number>()
  for (const row of rows) {
    const own = answers.get(column.values[row]) ?? new Map<unknown, number>()
    answers.set(column.values[row], own)
    for (const counts of [own, all]) counts.set(target.values[row], (counts.get(target.values[row]) ?? 0) + 1)
  }
  const right = [...answers.values()].reduce((sum, counts) => sum + mostOf(counts), 0)
  const open = rows.length - mostOf(all)
  if (right - mostOf(all) < NAMES_IT * open || open === 0) return undefined
  return [
    `${column.name} alone tells ${target.name} for ${formatCount(right)} of ${formatCount(rows.length)} rows. Would it be known beforehand?`,
  ]
}

function mostOf(counts: Map<unknown, number>): number {
  return [...counts.values()].reduce((a, b) => Math.max(a, b), 0)
}

function copiesTarget(column: Column, target: Column, rows: readonly number[]): string[] | undefined {
  const { count, areSame, correlation } = compared(column, target, rows)
  if (count < FEW_PAIRS) return undefined
  if (areSame) return [`${column.name} is ${target.name} once more: nothing is left to learn.`]
  return Math.abs(correlation) > SAME
    ? [`${column.name} follows ${target.name} almost to the digit: it may be made of it.`]
    : undefined
}

/** Of the rows that have both, without a list of them: there may be millions. */
function compared({ values: xs }: Column, { values: ys }: Column, rows: readonly number[]) {
  let [count, mx, my, xx, yy, xy] = [0, 0, 0, 0, 0, 0]
  let areSame = true
  for (const row of rows) {
    const [x, y] = [xs[row], ys[row]]
    if (typeof x !== 'number' || typeof y !== 'number') continue
    count++
    areSame &&= x === y
    // Welford's sums: they lose nothing to values that are far from zero.
    const [dx, dy] = [x - mx, y - my]
    mx += dx / count
    my += dy / count
    xx += dx * (x - mx)
    yy += dy * (y - my)
    xy += dx * (y - my)
  }
  return { count, areSame, correlation: xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0 }
}

/** How many rows to judge by are among the rows to learn from, target and all. */
function twins({ inputs, targets, validationInputs, validationTargets }: OwnData['data']): number {
  const seen = new Map<number, number[]>()
  for (const [i, input] of inputs.entries()) {
    const key = checksum(input)
    const rows = seen.get(key)
    if (rows) rows.push(i)
    else seen.set(key, [i])
  }
  const areEqual = (a: readonly number[], b: readonly number[]) => a.every((x, k) => x === b[k])
  return validationInputs.filter((input, i) =>
    seen
      .get(checksum(input))
      ?.some((row) => areEqual(input, inputs[row]!) && areEqual(validationTargets[i]!, targets[row]!)),
  ).length
}

function checksum(input: readonly number[]): number {
  return input.reduce((sum, x, i) => sum + x * (i + 1), 0)
}

function ofTable(data: OwnData['data'], { task }: Plan): Warning[] {
  const { targets } = data
  const twice = twins(data)
  const isFlat = task === 'regression' && targets.every(([y]) => y === targets[0]?.[0])
  return [
    ...(twice > 0
      ? [
          {
            text: `${counted(twice, 'row')} to judge by ${twice === 1 ? 'stands' : 'stand'} among the rows to learn from, too.`,
          },
        ]
      : []),
    ...(isFlat ? [{ text: 'All targets to learn from are the same: there is nothing to learn.' }] : []),
  ]
}
