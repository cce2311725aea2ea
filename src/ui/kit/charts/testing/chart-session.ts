// As much of a session as the charts read, for tests.
import { createStore } from 'zustand/vanilla'
import { type MetricColumn, metricColumns, rowWidth } from '../../../../protocol/metrics'
import { History } from '../../../../session/history'
import type { Session } from '../../../../session/session'
import type { LabState } from '../../../../session/state'

export type Row = Partial<Record<MetricColumn, number>> & { norms?: number[] }

/** A row's step is its index, if it names none; what else it does not name is 0. */
export function historyOf(rows: readonly Row[]): History {
  const history = new History()
  const flat = rows.flatMap(({ norms = [], ...row }, step) => [
    ...metricColumns.map((name) => ({ step, ...row })[name] ?? 0),
    ...norms,
  ])
  history.append(Float64Array.from(flat), rowWidth(rows[0]?.norms?.length ?? 0))
  return history
}

/** At the newest step of the history. */
export function chartSession(history: History, state: Partial<LabState> = {}): Session {
  const step = history.count > 0 ? history.at(history.count - 1, 'step') : 0
  const store = createStore(() => ({ step, restsAt: 1200, marks: [], ...state }) as unknown as LabState)
  return { history, store } as unknown as Session
}
