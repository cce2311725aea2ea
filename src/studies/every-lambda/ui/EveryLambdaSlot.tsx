// Where the larger view of the ladder stands. Who never opens it never loads it.
import { lazy, Suspense } from 'react'
import { useIsPanelOpen } from '../../../ui/kit/panels/side-panel'
import { useLab } from '../../../ui/kit/session-context'

const EveryLambdaPanel = lazy(async () => ({
  default: (await import('./EveryLambdaPanel')).EveryLambdaPanel,
}))

export function EveryLambdaSlot() {
  const isOpen = useIsPanelOpen('every-lambda')
  const isOn = useLab((state) => state.ladder.isOn)
  return (
    isOpen &&
    isOn && (
      <Suspense>
        <EveryLambdaPanel />
      </Suspense>
    )
  )
}
