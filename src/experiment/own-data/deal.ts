// Which rows of a table are learned from, which judge, and which stay sealed.
import { permutation, stream } from '../../catalog/random/stream'
import type { Column } from './columns'
import type { Plan } from './plan'
import { type Dealt, splitOf } from './split-words'

export type RowUse = Dealt | 'left-out'

/**
 * @param usable rows that have all that is needed
 * @param classOf what a row answers, where rows are dealt class by class
 * @returns one for each row of the table
 */
export function deal(
  columns: readonly Column[],
  plan: Plan,
  usable: readonly number[],
  classOf: (row: number) => unknown,
): RowUse[] {
  const uses: RowUse[] = Array.from({ length: columns[0]?.values.length ?? 0 }, () => 'left-out')
  const put = (rows: readonly number[], use: RowUse) => {
    for (const row of rows) uses[row] = use
  }
  const column = columns[plan.roles.indexOf(plan.split === 'groups' ? 'groups' : 'split')]
  if (plan.split === 'column' && column) dealByColumn(column, usable, uses)
  else if (plan.split === 'groups' && column) dealGroups(column, plan, usable, put)
  else if (plan.split === 'in-order') dealShares([usable], plan, put)
  else dealShares(byClass(shuffled(usable, plan.seed), classOf), plan, put)
  return uses
}

function shuffled(rows: readonly number[], seed: number): number[] {
  return permutation(stream(seed, 'split'), rows.length).map((i) => rows[i]!)
}

function byClass(rows: readonly number[], classOf: (row: number) => unknown): number[][] {
  const classes = new Map<unknown, number[]>()
  for (const row of rows) {
    const own = classOf(row)
    const rowsOfIt = classes.get(own)
    if (rowsOfIt) rowsOfIt.push(row)
    else classes.set(own, [row])
  }
  return [...classes.values()]
}

type Put = (rows: readonly number[], use: RowUse) => void

/** Of each class its share; what rounding takes from one class the next gets. At least one of each stays for training. */
function dealShares(
  classes: readonly (readonly number[])[],
  { validationShare, testShare }: Plan,
  put: Put,
): void {
  const owed = { validation: 0, test: 0 }
  for (const rows of classes) {
    owed.validation += validationShare * rows.length
    owed.test += testShare * rows.length
    const most = rows.length - 1
    const validation = Math.min(most, Math.round(owed.validation))
    const test = Math.min(most - validation, Math.round(owed.test))
    owed.validation -= validation
    owed.test -= test
    const training = rows.length - validation - test
    put(rows.slice(0, training), 'training')
    put(rows.slice(training, training + validation), 'validation')
    put(rows.slice(training + validation), 'test')
  }
}

/** No group in two splits: whole groups, in a random order, until each split has its share. */
function dealGroups(column: Column, plan: Plan, usable: readonly number[], put: Put): void {
  const groups = byClass(usable, (row) => column.values[row])
  const order = permutation(stream(plan.seed, 'split'), groups.length).map((i) => groups[i]!)
  const wanted: [RowUse, number][] = [
    ['validation', plan.validationShare * usable.length],
    ['test', plan.testShare * usable.length],
  ]
  for (const [i, rows] of order.entries()) {
    // The last group stays for training.
    const use = i === order.length - 1 ? undefined : wanted.find(([, rest]) => rest > 0)
    put(rows, use?.[0] ?? 'training')
    if (use) use[1] -= rows.length
  }
}

/** Without a word for validation, the rows called test judge. */
function dealByColumn(column: Column, usable: readonly number[], uses: RowUse[]): void {
  const words = usable.map((row) => splitWord(column, row))
  const hasValidation = words.includes('validation')
  for (const [i, row] of usable.entries()) {
    const word = words[i]
    uses[row] = word === 'test' && !hasValidation ? 'validation' : (word ?? 'left-out')
  }
}

/** Yes, or 1, in a column called “train” is training. */
function splitWord({ type, values }: Column, row: number): Dealt | undefined {
  const value = values[row]
  if (value === undefined) return undefined
  if (type === 'number') return value === 1 ? 'training' : 'test'
  if (type === 'yes-no') return /^[ty]/i.test(String(value)) ? 'training' : 'test'
  return splitOf(String(value))
}
