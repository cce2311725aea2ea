// Where a side panel stands while it is open; its file is loaded when it first is.
import { type ComponentType, Suspense } from 'react'
import { useIsPanelOpen } from './side-panel'

export function PanelSlot({ id, panel: Panel }: { id: string; panel: ComponentType }) {
  return (
    useIsPanelOpen(id) && (
      <Suspense>
        <Panel />
      </Suspense>
    )
  )
}
