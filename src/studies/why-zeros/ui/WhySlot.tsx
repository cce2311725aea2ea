// Where the view of what pulls at the weights stands. Who never opens it never loads it.
import { lazy, Suspense } from 'react'
import { useIsPanelOpen } from '../../../ui/kit/panels/side-panel'

const WhyPanel = lazy(async () => ({ default: (await import('./WhyPanel')).WhyPanel }))

export function WhySlot() {
  return (
    useIsPanelOpen('why') && (
      <Suspense>
        <WhyPanel />
      </Suspense>
    )
  )
}
