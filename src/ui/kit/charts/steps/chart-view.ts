// How the visitor looks at the charts over steps, all of them at once: the hair line, the brush, the zoom.
import { createStore } from 'zustand/vanilla'
import type { StepRange } from './step-axis'

export interface ChartView {
  /** What it looks at: another run is looked at anew. */
  run?: number
  /** The step under the hair line. */
  hair?: number
  /** From where it was put down to where it is now, in either direction. */
  brush?: { anchor: number; head: number }
  /** The part of the step axis that is shown; without it the whole run. */
  zoom?: StepRange
}

/** What is narrower was a click with an unsteady hand. */
const LEAST_RANGE = 4

export const chartView = createStore<ChartView>(() => ({}))

const untouched: ChartView = {}

/** How that run is looked at. */
export function viewOf(view: ChartView, run: number | undefined): ChartView {
  return view.run === run ? view : untouched
}

export function changeView(run: number | undefined, change: (view: ChartView) => ChartView): void {
  const now = viewOf(chartView.getState(), run)
  const next = change(now)
  if (next !== now && run !== undefined) chartView.setState({ ...next, run }, true)
}

/** @param step of a row; undefined takes the hair line away, and the brush with it */
export function withHair(view: ChartView, step: number | undefined): ChartView {
  if (view.hair === step && !view.brush) return view
  const { hair: _, brush: __, ...others } = view
  return step === undefined ? others : { ...others, hair: step }
}

/** The brush from where it was put down, which is where the hair line is, to a step. */
export function withBrush(view: ChartView, head: number): ChartView {
  return { ...view, hair: head, brush: { anchor: view.brush?.anchor ?? view.hair ?? head, head } }
}

/** What the brush has gone over becomes the step axis. */
export function zoomed(view: ChartView): ChartView {
  const { brush, hair: _, ...others } = view
  if (!brush) return view
  const [from, to] = [Math.min(brush.anchor, brush.head), Math.max(brush.anchor, brush.head)]
  return to - from < LEAST_RANGE ? others : { ...others, zoom: { from, to } }
}

export function withoutBrush({ brush: _, ...others }: ChartView): ChartView {
  return others
}

export function wholeRun({ zoom: _, ...others }: ChartView): ChartView {
  return others
}

/** One thing back: the brush, or else hair line and zoom. */
export function escaped(view: ChartView): ChartView {
  if (view.brush) return withoutBrush(view)
  return view.hair === undefined && !view.zoom ? view : untouched
}
