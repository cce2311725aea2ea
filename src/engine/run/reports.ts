// A report, and the buffers that travel with it instead of being copied.
import type { LabelCounts, Report } from '../../protocol/report'
import type { SoundParameters, Status } from '../../protocol/snapshot'
import type { Run } from './run'

interface Standing {
  revision: number
  status: Status
  reason: string | undefined
  seen: Seen
  sound: SoundParameters | undefined
}

/** What is watched, as it was found for this report. */
export interface Seen {
  prediction?: Float32Array
  parameters?: Float32Array
  labels?: LabelCounts
  outputs?: Float32Array
}

/** @param rows of metrics, oldest first */
export function makeReport(
  run: Run,
  rows: readonly Float64Array[],
  standing: Standing,
): [Report, Transferable[]] {
  const { revision, status, reason, seen, sound } = standing
  const width = run.rowWidth
  const flat = flatRows(rows, width)
  const report: Report = {
    type: 'report',
    run: run.description.run,
    revision,
    status,
    step: run.step,
    rows: flat,
    width,
    ...seen,
    ...(sound && { sound }),
    ...(reason ? { reason } : {}),
    ...(run.divergence && { divergedAt: run.divergence.step }),
  }
  const told = sound ? [sound.parameters, ...(sound.optimizer?.slots ?? [])] : []
  const arrays = [flat, seen.prediction, seen.parameters, seen.outputs, ...told].filter(
    (array) => array !== undefined,
  )
  return [report, arrays.map(({ buffer }) => buffer as ArrayBuffer)]
}

/** All in one array, as they travel. */
export function flatRows(rows: readonly Float64Array[], width: number): Float64Array {
  const flat = new Float64Array(rows.length * width)
  rows.forEach((row, i) => {
    flat.set(row, i * width)
  })
  return flat
}
