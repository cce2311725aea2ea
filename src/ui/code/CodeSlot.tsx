// Where the code panel stands. Who never opens it never loads it.
import { lazy, Suspense } from 'react'
import { useCodeIsOpen } from './code-panel'

const CodePanel = lazy(async () => ({ default: (await import('./CodePanel')).CodePanel }))

export function CodeSlot() {
  return (
    useCodeIsOpen() && (
      <Suspense>
        <CodePanel />
      </Suspense>
    )
  )
}
