// The lines of the run before a restart: dotted and quiet, under those of the run that is shown.
import type { GhostLine, GhostLines } from './ghost-lines'
import type { Plot } from './plot'

export function GhostPaths({ ghost, plot }: { ghost: GhostLines; plot: Plot }) {
  const { x, y, width, height } = plot
  return (
    // An <svg> of its own, because it clips what a zoomed axis does not show.
    <svg
      x={x}
      y={y}
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden="true"
    >
      {ghost.lines.map((line) => (
        <path
          key={String(line.isMain)}
          className={line.isMain ? 'ghost-line' : 'ghost-line faint'}
          d={pathOf(line, plot)}
        />
      ))}
    </svg>
  )
}

function pathOf({ steps, values }: GhostLine, plot: Plot): string {
  let isDown = false
  const parts = steps.map((step, i) => {
    const isThere = Number.isFinite(values[i])
    const verb = isDown ? 'L' : 'M'
    isDown = isThere
    return isThere ? `${verb}${plot.xOf(step).toFixed(1)} ${plot.yOf(values[i]!).toFixed(1)}` : ''
  })
  return parts.join('')
}
