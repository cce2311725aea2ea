// The name of the run before a restart, at the end of its line, and the button that removes it from every picture.
import { useSession } from '../session-context'
import { NAME_OFFSET, type PlacedEnd } from './line-end'

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
  return (
    <span className="ghost-name">
      <span className="ghost-label">{label}</span>
      <button
        type="button"
        aria-label="Remove the run before"
        title="Remove the run before"
        onClick={() => session.dismissGhost()}
      >
        ×
      </button>
    </span>
  )
}
