// What is to be made of a table: which column is what, which rows judge. Guessed with a reason, to be changed.
import type { Task } from '../../catalog/losses/loss'
import type { Column } from './columns'
import { SPLIT_NAME, splitOf } from './split-words'

export type ColumnRole = 'input' | 'target' | 'split' | 'groups' | 'out'

/** How rows are dealt: by chance (classes in their share), from first to last, by a column's word, or whole groups. */
export type SplitRule = 'random' | 'in-order' | 'column' | 'groups'

export interface Plan {
  /** One for each column. */
  roles: readonly ColumnRole[]
  task: Task
  split: SplitRule
  /** Of the rows that can be used; training has the rest. */
  validationShare: number
  testShare: number
  gaps: 'leave-out' | 'fill'
  standardize: boolean
  seed: number
}

/** A text with more kinds makes no good inputs. */
const MOST_KINDS = 30
const MOST_CLASSES = 30
const FEW_ROWS = 60
/** Rows with a gap are left out unless that costs more. */
const MOST_LEFT_OUT = 0.2
const TARGET_NAME =
  /^(target|class|label|labels|species|y|outcome|response|quality|diagnosis|survived|price)$/i
const CLASS_NAME = /class|label|species|target|digit|category|type|quality/i

export function guessPlan(columns: readonly Column[], rows: number): Plan {
  const roles = guessRoles(columns)
  const target = columns[roles.indexOf('target')]
  const isSplit = roles.includes('split')
  return {
    roles,
    task: target ? guessTask(target) : 'regression',
    split: isSplit ? 'column' : 'random',
    validationShare: 0.2,
    testShare: rows < FEW_ROWS ? 0 : 0.2,
    gaps: gapShare(columns, roles, rows) > MOST_LEFT_OUT ? 'fill' : 'leave-out',
    standardize: true,
    seed: 1,
  }
}

function guessRoles(columns: readonly Column[]): ColumnRole[] {
  const splitAt = columns.findIndex(isSplitColumn)
  const usable = columns.flatMap((column, i) => (i !== splitAt && canBeTarget(column) ? [i] : []))
  const named = usable.filter((i) => TARGET_NAME.test(columns[i]!.name))
  const target = named.at(-1) ?? usable.at(-1)
  return columns.map((column, i) => {
    if (i === target) return 'target'
    if (i === splitAt) return 'split'
    return whyNoInput(column) ? 'out' : 'input'
  })
}

function canBeTarget(column: Column): boolean {
  return (
    !column.isIndex &&
    column.missing < column.values.length &&
    allowedTasks(column).length > 0 &&
    column.distinct > 1
  )
}

/** Why a column is not an input at first; undefined where it can be one. */
export function whyNoInput(column: Column): string | undefined {
  if (column.isIndex) return 'it numbers the rows'
  if (column.distinct === 0) return 'it is empty'
  if (column.distinct === 1) return 'it is the same in every row'
  if (column.type === 'text' && column.distinct > MOST_KINDS) return `it has more than ${MOST_KINDS} kinds`
  return undefined
}

function isSplitColumn({ name, type, kinds, distinct, min, max }: Column): boolean {
  const isFlag = type === 'yes-no' || (type === 'number' && min === 0 && max === 1)
  if (isFlag && SPLIT_NAME.test(name)) return distinct === 2
  return type === 'text' && distinct > 1 && kinds.every((kind) => splitOf(kind.name) !== undefined)
}

/** What a column can be learned as; the likeliest first. */
export function allowedTasks(column: Column): Task[] {
  const { type, distinct, min, max } = column
  if (type !== 'number') return distinct > 2 ? (distinct <= MOST_CLASSES ? ['multiclass'] : []) : ['binary']
  if (distinct === 2) return min === 0 && max === 1 ? ['binary', 'regression'] : ['regression', 'binary']
  const isWhole =
    distinct <= 10 && column.values.every((value) => value === undefined || Number.isInteger(value))
  if (!isWhole || distinct < 2) return ['regression']
  return CLASS_NAME.test(column.name) ? ['multiclass', 'regression'] : ['regression', 'multiclass']
}

export function guessTask(target: Column): Task {
  return allowedTasks(target)[0] ?? 'regression'
}

/** Of the rows that have a target. */
function gapShare(columns: readonly Column[], roles: readonly ColumnRole[], rows: number): number {
  const inputs = columns.filter((_, i) => roles[i] === 'input')
  let gaps = 0
  for (let row = 0; row < rows; row++) gaps += Number(inputs.some(({ values }) => values[row] === undefined))
  return gaps / Math.max(1, rows)
}
