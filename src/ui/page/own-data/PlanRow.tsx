// One line of the plan: its name, its control, and what that means.
import type { ReactNode } from 'react'

export function PlanRow({ name, note, children }: { name: string; note: string; children: ReactNode }) {
  return (
    <div className="plan-row">
      <span className="plan-name">{name}</span>
      <div>
        {children}
        <p className="quiet">{note}</p>
      </div>
    </div>
  )
}
