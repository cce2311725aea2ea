// Where the suggestion of λ stands. Who never opens it never loads it.
import { lazy, Suspense } from 'react'
import { useIsPanelOpen } from '../../../ui/kit/panels/side-panel'

const SuggestPanel = lazy(async () => ({ default: (await import('./SuggestPanel')).SuggestPanel }))

export function SuggestSlot() {
  return (
    useIsPanelOpen('suggest-lambda') && (
      <Suspense>
        <SuggestPanel />
      </Suspense>
    )
  )
}
