// The lines of the run before a restart: dotted and quiet, under those of the run that is shown.

import type { Plot } from '../plot'
import type { GhostLines } from './ghost-lines'
import { PlotLines } from './PlotLines'

export function GhostPaths({ ghost, plot }: { ghost: GhostLines; plot: Plot }) {
  const lines = ghost.lines.map(({ steps, values, isMain }) => {
    return { key: String(isMain), steps, values, className: isMain ? 'ghost-line' : 'ghost-line faint' }
  })
  return <PlotLines lines={lines} plot={plot} />
}
