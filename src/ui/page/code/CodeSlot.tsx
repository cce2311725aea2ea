// Where the code panel stands. Who never opens it never loads it.
import { lazy, Suspense } from 'react'
import { useIsPanelOpen } from '../../kit/panels/side-panel'

const CodePanel = lazy(async () => ({ default: (await import('./CodePanel')).CodePanel }))

export function CodeSlot() {
  return (
    useIsPanelOpen('code') && (
      <Suspense>
        <CodePanel />
      </Suspense>
    )
  )
}
