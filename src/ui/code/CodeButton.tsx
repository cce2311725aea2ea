// Shows the code behind what the page is doing.
import { CODE_BUTTON, toggleCode, useCodeIsOpen } from './code-panel'

export function CodeButton() {
  const isOpen = useCodeIsOpen()
  return (
    <button
      type="button"
      id={CODE_BUTTON}
      title="The few lines of PyTorch that do this"
      aria-expanded={isOpen}
      onClick={toggleCode}
    >
      Code
    </button>
  )
}
