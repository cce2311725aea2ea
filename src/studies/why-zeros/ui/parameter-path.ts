// The way of the run's parameters through the newest reports, kept while somebody looks: any pair of weights can be followed.
import type { WatchedParameters } from '../../../session/state'

const MOST_POINTS = 240
/** 8 MB: of a large network only the last few steps of the way are known. */
const MOST_NUMBERS = 2e6

export class ParameterPath {
  #run: number | undefined
  #reports: WatchedParameters[] = []

  /** @param run another than before begins another way */
  add(run: number, report: WatchedParameters): void {
    if (run !== this.#run) this.#reports = []
    this.#run = run
    if (report === this.#reports.at(-1)) return
    this.#reports.push(report)
    const most = Math.max(2, Math.min(MOST_POINTS, Math.floor(MOST_NUMBERS / report.values.length)))
    this.#reports.splice(0, this.#reports.length - most)
  }

  /** Oldest first, before a step. */
  of([a, b]: readonly [number, number], end = Number.POSITIVE_INFINITY): Point[] {
    return this.#reports
      .filter(({ step }) => step < end)
      .map(({ values }) => ({ x: values[a]!, y: values[b]! }))
  }
}

export interface Point {
  x: number
  y: number
}
