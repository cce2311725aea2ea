// Where the scrubber stands, between the charts that it cuts. Who never looks back never loads it.
import { lazy, Suspense } from 'react'
import { useLab } from '../../kit/session-context'

const LookBack = lazy(async () => ({ default: (await import('./LookBack')).LookBack }))

export function LookBackSlot() {
  const lookBack = useLab((state) => state.lookBack)
  return (
    lookBack && (
      <Suspense>
        <LookBack lookBack={lookBack} />
      </Suspense>
    )
  )
}
