// The name of the run before a restart, or of the twin, at the end of its line, and the button that removes it from every picture.
import { useLab, useSession } from '../../session-context'
import { type NamedLines, placeGhost } from '../ghost-place'
import type { Plot } from '../plot'
import '../ghost.css'

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

export function GhostLabel({ label }: { label: string }) {
  const session = useSession()
  const isTwin = useLab((state) => state.ghost === undefined)
  const words = isTwin ? 'Switch the twin off' : 'Remove the run before'
  return (
    <span className="ghost-name">
      <span className="ghost-label">{label}</span>
      <button type="button" aria-label={words} title={words} onClick={() => session.dismissGhost()}>
        ×
      </button>
    </span>
  )
}
