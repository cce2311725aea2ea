// Where the networks of every width stand. Who never opens them never loads them.
import { lazy, Suspense } from 'react'
import { useIsPanelOpen } from '../../../ui/kit/panels/side-panel'

const EveryWidthPanel = lazy(async () => ({ default: (await import('./EveryWidthPanel')).EveryWidthPanel }))

export function EveryWidthSlot() {
  return (
    useIsPanelOpen('every-width') && (
      <Suspense>
        <EveryWidthPanel />
      </Suspense>
    )
  )
}
