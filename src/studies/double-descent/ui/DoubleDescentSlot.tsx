// Where the closed form at every number of features stands. Who never opens it never loads it.
import { lazy, Suspense } from 'react'
import { useIsPanelOpen } from '../../../ui/kit/panels/side-panel'
import { useLab } from '../../../ui/kit/session-context'
import { hasDoubleDescent } from './has-double-descent'

const DoubleDescentPanel = lazy(async () => ({
  default: (await import('./DoubleDescentPanel')).DoubleDescentPanel,
}))

export function DoubleDescentSlot() {
  const isOpen = useIsPanelOpen('double-descent')
  const isThere = useLab(hasDoubleDescent)
  return (
    isOpen &&
    isThere && (
      <Suspense>
        <DoubleDescentPanel />
      </Suspense>
    )
  )
}
