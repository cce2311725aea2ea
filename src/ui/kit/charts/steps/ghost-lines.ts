// The run before a restart in a chart over steps: its lines, and where its name stands.

import type { Series } from '../axes/value-axis'
import type { LineEnd } from '../line-end'
import type { StepRange } from './step-axis'
import { pointsWithin } from './visible-rows'

export interface GhostLine extends Series {
  /** The one that is named; others are drawn fainter. */
  isMain: boolean
}

export interface GhostLines {
  label: string
  lines: GhostLine[]
}

/** Fewer than of the run itself: it is there for comparison. */
export const GHOST_POINT_LIMIT = 200

/** Beside the newest point of its main line that is shown; nothing where it has ended before. */
export function ghostEnd({ label, lines }: GhostLines, zoom?: StepRange): LineEnd | undefined {
  const main = lines.find(({ isMain }) => isMain)
  const points = (main?.steps ?? []).map((step, i) => ({ step, value: main!.values[i]! }))
  const last = pointsWithin(
    points.filter(({ value }) => Number.isFinite(value)),
    zoom,
  ).at(-1)
  return last && { tone: 'ghost', label, ...last }
}
