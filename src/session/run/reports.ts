// From the worker's reports to the store and the history.
import { columnAt, layerNormAt, type MetricColumn, metricColumns } from '../../protocol/metrics'
import type { Report } from '../../protocol/report'
import type { Status } from '../../protocol/snapshot'
import type { History } from '../history'
import type { Lab } from '../lab'
import type { LabState } from '../state'
import { without } from '../store'
import { heldFrom, lowestOf } from './resumption'

/**
 * Takes a report of the current run in.
 *
 * @param watched the inputs that predictions were last asked for
 * @param statusAfter what the run is, once the history has the rows
 */
export function takeReport(
  { store, history }: Lab,
  report: Report,
  watched: number[][] | undefined,
  statusAfter: (report: Report) => Status,
): void {
  const state = store.getState()
  const { rows, width, step } = report
  if (rows.length > 0) history.append(rows, width)
  const status = statusAfter(report)
  store.setState(
    {
      ...without(state, 'reason', 'divergedAt'),
      status,
      step,
      reportedRevision: report.revision,
      ...newestRow(rows, width),
      ...bestOf(rows, width, state.best),
      ...(step < state.step && wentBack(state, history, step)),
      ...(rows.length > 0 && { historyVersion: state.historyVersion + 1 }),
      ...predictionOf(report, state, watched),
      ...(report.parameters && { parameters: { values: report.parameters, step } }),
      ...(report.outputs && { outputs: { values: report.outputs, step } }),
      ...(report.labels && { labels: report.labels }),
      ...(report.reason !== undefined && { reason: report.reason }),
      ...(report.divergedAt !== undefined && { divergedAt: report.divergedAt }),
    },
    true,
  )
}

export function newestRow(rows: Float64Array, width: number): Partial<LabState> {
  if (rows.length === 0) return {}
  return metricsOf(rows.subarray(rows.length - width))
}

/** A row of metrics as the store has it. */
export function metricsOf(row: Float64Array): {
  latest: Record<MetricColumn, number>
  layerNorms: number[]
} {
  const latest = Object.fromEntries(metricColumns.map((name) => [name, row[columnAt[name]]]))
  return {
    latest: latest as Record<MetricColumn, number>,
    layerNorms: Array.from(row.subarray(layerNormAt(0))),
  }
}

/** A run that has diverged is at an earlier step again: what it is trained with by now, it is trained with from there. */
function wentBack({ marks, pointsSince }: LabState, history: History, step: number): Partial<LabState> {
  const best = lowestOf(history, { since: pointsSince })
  return {
    ...(best && { best }),
    marks: heldFrom(marks, step),
  }
}

/** The first of the lowest validation losses; without validation rows it is NaN, which is never lower. */
function bestOf(rows: Float64Array, width: number, best: LabState['best']): Partial<LabState> {
  let lowest = best
  for (let at = 0; at < rows.length; at += width) {
    const validationLoss = rows[at + columnAt.validationLoss] as number
    if (validationLoss < (lowest?.validationLoss ?? Number.POSITIVE_INFINITY)) {
      lowest = { step: rows[at + columnAt.step] as number, validationLoss }
    }
  }
  return lowest ? { best: lowest } : {}
}

/** A report that was under way when other inputs were asked for may still answer the old ones. */
function predictionOf(
  { prediction, step }: Report,
  { run }: LabState,
  watched?: number[][],
): Partial<LabState> {
  const outputs = run?.outputNames.length ?? 0
  if (!prediction || !watched || prediction.length !== watched.length * outputs) return {}
  return { prediction: { inputs: watched, values: prediction, step } }
}
