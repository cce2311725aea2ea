// The keys of a chart over steps: arrows move the hair line row by row, with Shift they brush; Enter zooms, Escape ends.
import type { Session } from '../../../../session/session'
import {
  type ChartView,
  changeView,
  chartView,
  escaped,
  viewOf,
  withBrush,
  withHair,
  zoomed,
} from './chart-view'
import { nearestStep, stepBeside } from './measured-steps'

/** Rows to go. */
const strides: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** @returns whether the key meant something */
export function pressKey(session: Session, key: string, withShift: boolean): boolean {
  const run = session.store.getState().run?.run
  const view = viewOf(chartView.getState(), run)
  const next = afterKey(session, view, key, withShift)
  if (!next) return false
  changeView(run, () => next)
  return true
}

function afterKey(session: Session, view: ChartView, key: string, withShift: boolean): ChartView | undefined {
  if (key === 'Enter') return view.brush && zoomed(view)
  if (key === 'Escape') return escaped(view) === view ? undefined : escaped(view)
  const rows = strides[key]
  if (rows === undefined) return undefined
  // The first key only shows the hair line, where the newest numbers are.
  const step = stepBeside(session, view.hair, view.hair === undefined ? 0 : rows, view.zoom)
  if (step === undefined) return undefined
  return withShift ? withBrush(view, step) : withHair(view, step)
}

/** What sets the hidden slider without a key: assistive technology. */
export function setHair(session: Session, step: number): void {
  changeView(session.store.getState().run?.run, (view) => withHair(view, nearestStep(session, step)))
}
