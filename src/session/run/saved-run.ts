// The run as a file, and a file as the run: what the worker knows of it, and what the page does. Fetched when it is needed.
import { refuse } from '../../experiment/parse/bad-input'
import { readRunFile } from '../../experiment/run-file/read'
import type { SavedHistory, SavedMark, SavedRun } from '../../experiment/run-file/saved-run'
import { runFile } from '../../experiment/run-file/write'
import { layerSizes } from '../../experiment/shape'
import { columnAt, metricColumns, rowWidth } from '../../protocol/metrics'
import type { EarlyStopping } from '../early-stopping/early-stopping'
import { ROW_LIMIT } from '../history'
import type { Lab } from '../lab'
import type { LabState, Mark } from '../state'
import type { Runs, TakenUp } from './runs'
import type { Snapshots } from './snapshots'

/** Where there are no validation points, no classes, or no dropout. */
const mayLack = new Set(
  (['validationLoss', 'accuracy', 'validationAccuracy', 'trainingModeLoss'] as const).map(
    (name) => columnAt[name],
  ),
)

/** @throws where there is no run yet, or another has begun meanwhile */
export async function saveRun({ store, history, ask }: Lab): Promise<string> {
  const { run } = store.getState()
  if (!run) throw new Error('There is no run yet.')
  const { sound, settings, past } = await ask('record', undefined)
  // The report before it was of this very step, and the next is not here yet.
  const state = store.getState()
  if (state.run !== run || state.step !== sound.step)
    throw new Error('Another run has begun meanwhile. Save once more.')
  const { tunings, ...kept } = past
  return runFile({
    ...sound,
    ...shownOf(state),
    experiment: { ...state.experiment, ...settings },
    history: { columns: columnsOf(state.experiment), rows: history.rows },
    past: kept,
    ...(tunings && { tunings }),
  })
}

type Parts = { runs: Runs; snapshots: Snapshots; earlyStopping: EarlyStopping }

/** @throws BadInput */
export async function openRun({ runs, snapshots, earlyStopping }: Parts, content: unknown): Promise<void> {
  const saved = readRunFile(content)
  const run = takenUp(saved)
  await runs.takeUp(run)
  snapshots.learn(run.from)
  earlyStopping.set(saved.earlyStopping)
}

function shownOf(
  state: LabState,
): Pick<SavedRun, 'preset' | 'marks' | 'page'> & Pick<Partial<SavedRun>, 'earlyStopping'> {
  const { presetId, marks, touched, isPenaltyMoved, restsAt, pointsSince, earlyStopping } = state
  return {
    preset: presetId,
    marks: marks.map(savedMark),
    page: {
      touched,
      isPenaltyMoved,
      ...(restsAt !== undefined && { restsAt }),
      ...(pointsSince !== undefined && { pointsSince }),
    },
    ...(earlyStopping && { earlyStopping: ruleOf(earlyStopping) }),
  }
}

/** Without validation points there was no loss. */
function savedMark({ lossBefore = Number.NaN, ...mark }: Mark): SavedMark {
  return { ...mark, ...(Number.isFinite(lossBefore) && { lossBefore }) }
}

/** What it makes of the curve follows from the curve. */
function ruleOf({
  patience,
  restores,
  stopped,
}: NonNullable<LabState['earlyStopping']>): NonNullable<SavedRun['earlyStopping']> {
  return { patience, restores, ...(stopped && { stopped }) }
}

function columnsOf(experiment: SavedRun['experiment']): string[] {
  const norms = rowWidth(layerSizes(experiment).length - 1) - metricColumns.length
  return [...metricColumns, ...Array.from({ length: norms }, (_, layer) => `layerNorm${layer + 1}`)]
}

function takenUp(saved: SavedRun): TakenUp {
  const { experiment, preset, step, parameters, optimizer, lossScale, scaledBy, tunings, past } = saved
  const { history, marks, page } = saved
  checkHistory(history, experiment)
  for (const [i, { row }] of past.frames.entries()) checkRows(`past.frames.${i}.row`, row, row.length)
  const { rows, columns } = history
  return {
    experiment,
    presetId: preset,
    from: { step, parameters, optimizer, lossScale, ...(scaledBy && { scaledBy }) },
    past: { ...past, ...(tunings && { tunings }) },
    rows,
    width: columns.length,
    shown: { status: step === 0 ? 'ready' : 'paused', step, marks, ...page },
  }
}

function checkHistory({ columns, rows }: SavedHistory, experiment: SavedRun['experiment']): void {
  const expected = columnsOf(experiment)
  if (String(columns) !== String(expected))
    refuse('history.columns', `${columns.length} names`, expected.join(', '))
  if (rows.length > ROW_LIMIT * columns.length)
    refuse('history.rows', `${rows.length / columns.length} rows`, `at most ${ROW_LIMIT}`)
  checkRows('history.rows', rows, columns.length)
}

function checkRows(field: string, rows: Float64Array, width: number): void {
  const wrong = rows.findIndex((value, i) => Number.isNaN(value) && !mayLack.has(i % width))
  if (wrong >= 0)
    refuse(
      `${field}.${Math.floor(wrong / width)}`,
      'NaN',
      `a number for ${metricColumns[wrong % width] ?? 'each layer'}`,
    )
}
