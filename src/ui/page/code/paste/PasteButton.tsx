// Opens the place for code that is pasted, and closes it again.

interface PasteButtonProps {
  isOpen: boolean
  onToggle(): void
}

export const PASTE_BUTTON = 'paste-code-button'

export function PasteButton({ isOpen, onToggle }: PasteButtonProps) {
  return (
    <button
      type="button"
      id={PASTE_BUTTON}
      className="paste-button"
      aria-expanded={isOpen}
      title="PyTorch code of your own sets up the lab, as far as it is understood"
      onClick={onToggle}
    >
      Paste code
    </button>
  )
}
