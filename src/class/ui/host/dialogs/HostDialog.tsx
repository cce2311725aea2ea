// What the host opens over the page, and closes by Escape.
import { type ReactNode, useEffect, useId, useRef } from 'react'

interface HostDialogProps {
  title: string
  onClose(): void
  children: ReactNode
}

export function HostDialog({ title, onClose, children }: HostDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="host-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="host-dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  )
}
