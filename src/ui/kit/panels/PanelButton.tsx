// The button that opens a side panel, and closes it again.
import type { ReactNode } from 'react'
import { panelButton, togglePanel, useIsPanelOpen } from './side-panel'

interface PanelButtonProps {
  panel: string
  className?: string
  title: string
  children: ReactNode
}

export function PanelButton({ panel, className, title, children }: PanelButtonProps) {
  const isOpen = useIsPanelOpen(panel)
  return (
    <button
      type="button"
      id={panelButton(panel)}
      className={className}
      aria-expanded={isOpen}
      title={title}
      onClick={() => togglePanel(panel)}
    >
      {children}
    </button>
  )
}
