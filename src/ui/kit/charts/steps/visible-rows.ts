// Which rows of a history a chart draws: those that the step axis shows, thinned.
import type { History } from '../../../../session/history'
import type { StepRange } from './step-axis'
import { thin } from './thin'

/** recharts takes 14 ms for 100 points and 21 for 1000: these are drawn four times a second. */
export const POINT_LIMIT = 400

/** First and last row that are needed: one more on each side, so that lines reach the edges of the plot. */
function neededRows(history: History, zoom?: StepRange): [first: number, last: number] {
  const newest = history.count - 1
  if (!zoom) return [0, newest]
  const last = Math.min(newest, history.indexAt(zoom.to) + 1)
  return [Math.max(0, history.indexAt(zoom.from)), last]
}

interface ThinnedRows<Point> {
  history: History
  zoom: StepRange | undefined
  pointAt(i: number): Point
  /** The values of row i that lines are drawn of, written into `values`: rows are many, so nothing is made for each. */
  readValues(i: number, values: number[]): void
  limit?: number
  /** A step that must not be lost, if it is among them. */
  keptStep?: number | undefined
}

/** What is drawn of a history: of a zoomed part in all its detail. */
export function thinnedPoints<Point>(rows: ThinnedRows<Point>): Point[] {
  const { history, zoom, pointAt, limit = POINT_LIMIT, keptStep } = rows
  const [first, last] = neededRows(history, zoom)
  const kept = keptStep === undefined ? -1 : history.indexAt(keptStep) - first
  const count = Math.max(0, last - first + 1)
  const steps = Float64Array.from({ length: count }, (_, i) => history.at(first + i, 'step'))
  const keep = kept >= 0 && kept < count ? [kept] : []
  return thin(steps, seriesOf(rows, first, count), limit, keep).map((i) => pointAt(first + i))
}

function seriesOf<Point>({ readValues }: ThinnedRows<Point>, first: number, count: number): Float64Array[] {
  const values: number[] = []
  if (count > 0) readValues(first, values)
  const series = values.map(() => new Float64Array(count))
  for (let i = 0; i < count; i++) {
    readValues(first + i, values)
    for (let line = 0; line < values.length; line++) series[line]![i] = values[line]!
  }
  return series
}

/** Without the points that only lead over the edges, unless the line crosses what is shown from one to the other. */
export function pointsWithin<Point extends { step: number }>(
  points: readonly Point[],
  zoom: StepRange | undefined,
): readonly Point[] {
  if (!zoom) return points
  const within = points.filter(({ step }) => step >= zoom.from && step <= zoom.to)
  const crosses = points.some(({ step }) => step < zoom.from) && points.some(({ step }) => step > zoom.to)
  return within.length > 0 || !crosses ? within : points
}
