// A table on its way to an experiment: as it was read, what is planned with it, and what comes of that.
import { useMemo, useState } from 'react'
import { type Column, describeColumns } from '../../../experiment/own-data/columns'
import { type OwnData, ownData } from '../../../experiment/own-data/own-data'
import {
  allowedTasks,
  type ColumnRole,
  guessPlan,
  guessTask,
  type Plan,
  whyNoInput,
} from '../../../experiment/own-data/plan'
import { readTable } from '../../../experiment/own-data/table'
import type { Table, TableFormat } from '../../../experiment/own-data/table-format'
import { type Warning, warningsOf } from '../../../experiment/own-data/warnings'
import { messageOf } from '../../../experiment/parse/message-of'

interface ReadTable {
  table: Table
  columns: readonly Column[]
}

export interface OwnTable extends ReadTable {
  plan: Plan
  /** Nothing where nothing can be learned: then `refusal` says why. */
  own?: OwnData | undefined
  refusal: string
  warnings: readonly Warning[]
  change(changed: Partial<Plan>): void
  setRole(column: number, role: ColumnRole): void
  setFormat(changed: Partial<TableFormat>): void
}

/** @returns why it is no table, in one sentence, or all that is known of it */
export function useOwnTable(text: string): OwnTable | string {
  const [asked, setAsked] = useState<Partial<TableFormat>>({})
  const [changed, setChanged] = useState<{ of?: ReadTable; plan?: Plan }>({})
  const read = useMemo(() => tryTo(() => readWith(text, asked)), [text, asked])
  const isRead = typeof read !== 'string'
  const guessed = useMemo(
    () => (isRead ? guessPlan(read.columns, read.table.rows.length) : undefined),
    [isRead, read],
  )
  // What was planned for columns that were read otherwise is no plan for these.
  const plan = changed.of === read && changed.plan ? changed.plan : guessed
  const made = useMemo(() => (isRead && plan ? makeOf(read, plan) : undefined), [isRead, read, plan])
  if (!isRead || !plan || !made) return read as string
  const set = (next: Plan) => setChanged({ of: read, plan: next })
  return {
    ...read,
    plan,
    ...made,
    change: (part) => set({ ...plan, ...part }),
    setRole: (column, role) => set(withRole(read.columns, plan, column, role)),
    setFormat: (part) => setAsked({ ...asked, ...part }),
  }
}

function readWith(text: string, asked: Partial<TableFormat>): ReadTable {
  const table = readTable(text, asked)
  return { table, columns: describeColumns(table) }
}

function makeOf({ columns }: ReadTable, plan: Plan): Pick<OwnTable, 'own' | 'refusal' | 'warnings'> {
  const own = tryTo(() => ownData(columns, plan))
  if (typeof own === 'string') return { refusal: own, warnings: [] }
  return { own, refusal: '', warnings: warningsOf(columns, plan, own) }
}

/** One target, one split, one column of groups; another target has a task of its own. */
function withRole(columns: readonly Column[], plan: Plan, at: number, role: ColumnRole): Plan {
  const isAlone = role === 'target' || role === 'split' || role === 'groups'
  const roles = plan.roles.map((before, i) => {
    if (i === at) return role
    if (!isAlone || before !== role) return before
    // What was to be learned may help to learn another.
    return role === 'target' && whyNoInput(columns[i]!) === undefined ? 'input' : 'out'
  })
  const target = columns[roles.indexOf('target')]
  const task = target && !allowedTasks(target).includes(plan.task) ? guessTask(target) : plan.task
  return {
    ...plan,
    roles,
    task: role === 'target' && target ? guessTask(target) : task,
    split: ruleFor(roles, plan),
  }
}

/** By a column that is there, and by chance where it is not any more. */
function ruleFor(roles: readonly ColumnRole[], { split }: Plan): Plan['split'] {
  if (roles.includes('split')) return 'column'
  if (roles.includes('groups')) return 'groups'
  return split === 'in-order' ? split : 'random'
}

function tryTo<T>(act: () => T): T | string {
  try {
    return act()
  } catch (error) {
    return messageOf(error)
  }
}
