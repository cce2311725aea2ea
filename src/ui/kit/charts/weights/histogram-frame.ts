// What the histogram draws at one moment: the weights now, those of the run before, axes that hold still.
import { parameterLayout, weightCount } from '../../../../experiment/layout'
import type { History } from '../../../../session/history'
import { shownGhost } from '../../../../session/run/shown-ghost'
import type { Session } from '../../../../session/session'
import type { LabState } from '../../../../session/state'
import { countAxis, type ValueAxis } from '../axes/value-axis'
import { type Histogram, histogramOf, roundLimit } from './histogram'

export interface HistogramFrame {
  limit: number
  /** Undefined until the first parameters have come. */
  now?: Histogram
  /** Of those parameters. */
  step?: number
  ghost?: { label: string; histogram: Histogram }
  values: ValueAxis
}

/** The bar of exact zeros is cut off where it would make the others this many times lower. */
const CUT_RATIO = 2

export function histogramFrame({ store, history }: Session): HistogramFrame {
  const state = store.getState()
  const limit = roundLimit(Math.max(largestSpread(history, state), ghostSpread(state)))
  const now = binned(state, limit)
  const other = shownGhost(state)
  const before = other && binned(other, limit)
  const ghost = other && before && { label: other.label, histogram: before }
  const shown = [now, before].filter((histogram) => histogram !== undefined)
  return {
    limit,
    ...(now && { now }),
    ...(state.parameters && { step: state.parameters.step }),
    ...(ghost && { ghost }),
    values: countAxis(highestBar(shown)),
  }
}

function binned(
  { run, parameters }: Pick<LabState, 'run' | 'parameters'>,
  limit: number,
): Histogram | undefined {
  return run && parameters && histogramOf(parameters.values, run.sizes, limit)
}

/**
 * The largest root mean square so far of the weights that are not exactly 0: the axis only grows while a run goes on.
 *
 * By the history and not by the parameters that were watched, so that it does not depend on when somebody looked.
 */
export function largestSpread(history: History, { run }: Pick<LabState, 'run'>): number {
  const weights = run ? weightCount(parameterLayout(run.sizes)) : 0
  let largest = 0
  for (let i = 0; i < history.count; i++) {
    const spread = history.at(i, 'weightNorm') / Math.sqrt(weights - history.at(i, 'exactZeros'))
    if (spread > largest && Number.isFinite(spread)) largest = spread
  }
  return largest
}

function ghostSpread(state: LabState): number {
  const ghost = shownGhost(state)
  return ghost?.parameters ? largestSpread(ghost.history, ghost) : 0
}

/** What the axis of counts has to hold: all bins, and the zeros where they do not dwarf them. */
function highestBar(histograms: readonly Histogram[]): number {
  const bins = Math.max(0, ...histograms.map(({ counts }) => Math.max(...counts)))
  const zeros = Math.max(0, ...histograms.map((histogram) => histogram.zeros))
  return bins === 0 || zeros <= CUT_RATIO * bins ? Math.max(bins, zeros) : bins
}

export function concernsHistogram(now: LabState, before: LabState): boolean {
  return (
    now.parameters !== before.parameters || now.run !== before.run || shownGhost(now) !== shownGhost(before)
  )
}
