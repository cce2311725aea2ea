// The points of the run as a table for spreadsheets and programs. Fetched when it is first saved.
import Papa from 'papaparse'
import type { Points, RunDescription } from '../../../../protocol/run-description'

const splits = ['training', 'validation'] as const

/**
 * Each point a row, in raw units and with the noise that was drawn: its inputs, its target or class, its split, and where
 * labels were made wrong, whether its own was. The test points stay sealed.
 */
export function dataFile(run: RunDescription): string {
  const isFlipped = splits.some((split) => run[split].flipped.includes(true))
  const rows = splits.flatMap((split) => rowsOf(run, run[split]).map((row) => [...row, split]))
  const wrong = splits.flatMap((split) => run[split].flipped.map((flipped) => [flipped ? 'yes' : 'no']))
  const targets = run.task === 'regression' ? run.outputNames : [run.targetName ?? 'class']
  const fields = [...run.inputNames, ...targets, 'split']
  return Papa.unparse(
    isFlipped
      ? { fields: [...fields, 'wrong label'], data: rows.map((row, i) => [...row, ...(wrong[i] ?? [])]) }
      : { fields, data: rows },
    // Names are the visitor's own: no spreadsheet shall compute them.
    { escapeFormulae: true },
  )
}

function rowsOf(
  { task, outputNames, classNames }: RunDescription,
  { inputs, targets }: Points,
): (number | string)[][] {
  return inputs.map((input, i) => {
    const target = targets[i] as number[]
    if (task === 'regression') return [...input, ...target]
    const at = task === 'multiclass' ? target.indexOf(1) : (target[0] as number)
    return [...input, (classNames ?? (task === 'multiclass' ? outputNames : undefined))?.[at] ?? at]
  })
}
