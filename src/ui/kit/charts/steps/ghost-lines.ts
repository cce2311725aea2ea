// The run before a restart in a chart over steps: its lines, and where its name stands.

import type { Series } from '../axes/value-axis'
import type { LineEnd } from '../line-end'

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

/** Beside the newest point of its main line that is shown. */
export function ghostEnd({ label, lines }: GhostLines): LineEnd | undefined {
  const main = lines.find(({ isMain }) => isMain)
  const last = main?.values.findLastIndex(Number.isFinite) ?? -1
  if (!main || last < 0) return undefined
  return { tone: 'ghost', label, step: main.steps[last]!, value: main.values[last]! }
}
