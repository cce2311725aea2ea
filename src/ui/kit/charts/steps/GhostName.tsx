// The name of the run before a restart, or of the twin, at the end of its line.
import { GhostLabel } from '../ends/GhostLabel'
import { type NamedLines, placeGhost } from '../ghost-place'
import type { Plot } from '../plot'

export function GhostName({ frame, plot }: { frame: NamedLines; plot: Plot }) {
  const place = placeGhost(frame, plot)
  if (!place) return null
  const { left, right, middle, isApart, label } = place
  return (
    <div
      className={isApart ? 'ghost-row ghost-apart' : 'ghost-row'}
      style={{ left, top: middle, maxWidth: right - left }}
    >
      <GhostLabel label={label} />
    </div>
  )
}
