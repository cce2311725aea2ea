// A chart as a table: what its columns are called, and its rows in words and figures.
import type { History } from '../../../../session/history'
import type { Mark } from '../../../../session/state'
import type { StepRange } from '../steps/step-axis'

export interface TableFrame {
  columns: string[]
  rows: TableRow[]
}

export interface TableRow {
  key: string
  /** As many as columns; the first names the row. */
  cells: string[]
}

/** A table of more rows is not read. */
const ROW_LIMIT = 40

/**
 * About 20 to 40 rows: every 1st, 2nd, 5th, 10th … of those that are shown, the newest, and what must not be lost.
 *
 * The schedule of measurements is denser at the beginning, where the curves turn; so is the table.
 *
 * @param keptSteps of the best row, of the visitor's changes
 */
export function tableIndices(
  history: History,
  zoom: StepRange | undefined,
  keptSteps: readonly number[],
): number[] {
  const first = zoom ? history.indexAt(zoom.from - 1) + 1 : 0
  const last = zoom ? history.indexAt(zoom.to) : history.count - 1
  const stride = roundStride((last - first + 1) / ROW_LIMIT)
  const kept = new Set<number>()
  for (let i = Math.ceil(first / stride) * stride; i <= last; i += stride) kept.add(i)
  for (const i of keptSteps.map((step) => history.indexAt(step))) kept.add(i)
  kept.add(first).add(last)
  return [...kept].filter((i) => i >= first && i <= last).sort((a, b) => a - b)
}

/** 1, 2, 5, 10, 20 …: steps of the rows are round, then. */
function roundStride(least: number): number {
  if (least <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(least))
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10)
}

/** What the visitor changed at the step of row i, in words: a step that has no row any more counts to the one before it. */
export function changesAt(rows: Pick<History, 'indexAt'>, i: number, marks: readonly Mark[]): string {
  return marks
    .filter(({ step }) => rows.indexAt(step) === i)
    .map(({ label }) => label)
    .join('; ')
}
