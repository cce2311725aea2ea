// The cross at the head of a panel.
import './side-panel.css'

export function ClosePanelButton({ onClose }: { onClose(): void }) {
  return (
    <button type="button" className="close" aria-label="Close" onClick={onClose}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path d="M2 2 12 12M12 2 2 12" className="stroke" />
      </svg>
    </button>
  )
}
