// Where a side panel stands while it is open; its file is loaded when it first is.
import type { ComponentType } from 'react'
import { Room } from '../late/Room'
import { panelButton, togglePanel, useIsPanelOpen } from './side-panel'

export function PanelSlot({ id, panel: Panel }: { id: string; panel: ComponentType }) {
  return (
    useIsPanelOpen(id) && (
      <Room onClose={() => close(id)}>
        <Panel />
      </Room>
    )
  )
}

/** Where no panel has come that would do it itself. */
function close(id: string): void {
  togglePanel(id)
  document.getElementById(panelButton(id))?.focus()
}
