// A control of the drawer with what there is to know of it: its range, its unit, what it does.
import { type ReactNode, useId } from 'react'

interface ControlProps {
  hint: string
  /** @param describedBy for the control's aria-describedby */
  children(describedBy: string): ReactNode
}

export function Control({ hint, children }: ControlProps) {
  const id = useId()
  return (
    <div className="control">
      {children(id)}
      {/* Shown at the foot of the drawer while the control is pointed at or has the focus. */}
      <p id={id} className="hint">
        {hint}
      </p>
    </div>
  )
}
