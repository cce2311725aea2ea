// The name of the run before a restart, or of the twin, and the button that removes it from every picture.
import { useLab, useSession } from '../../session-context'
import '../ghost.css'

export function GhostLabel({ label }: { label: string }) {
  const session = useSession()
  const isTwin = useLab((state) => state.ghost === undefined)
  const words = isTwin ? 'Switch the twin off' : 'Remove the run before'
  return (
    <span className="ghost-name" data-picture>
      <span className="ghost-label">
        <i />
        {label}
      </span>
      <button
        type="button"
        aria-label={words}
        title={words}
        onClick={({ currentTarget }) => {
          // This button goes: the focus to the first control of its card.
          currentTarget.closest('section')?.querySelector<HTMLElement>('button, input')?.focus()
          session.dismissGhost()
        }}
      >
        ×
      </button>
    </span>
  )
}
