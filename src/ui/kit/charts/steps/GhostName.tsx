// The name of the run before a restart, or of the twin, at the end of its line, and the button that removes it from every picture.
import { useLab, useSession } from '../../session-context'
import { NAME_OFFSET, type PlacedEnd } from '../line-end'
import '../ghost.css'

export function GhostName({ end }: { end: PlacedEnd }) {
  return (
    <div className="ghost-row" style={{ top: end.nameY }}>
      {/* Gives way where the name would not fit beside the line's end. */}
      <span className="ghost-indent" style={{ flexBasis: end.x + NAME_OFFSET - 4 }} />
      <GhostLabel label={end.label} />
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
