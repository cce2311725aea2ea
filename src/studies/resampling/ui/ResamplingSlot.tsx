// Where it is said what the resampled networks show. Who never switches them on never loads it.
import { lazy, Suspense } from 'react'
import { useLab } from '../../../ui/kit/session-context'
import { kindsFor } from './kinds'
import type { UnderTheFit } from './use-resampled'
import './resampling.css'

const ResamplingPanel = lazy(async () => ({ default: (await import('./ResamplingPanel')).ResamplingPanel }))

export function ResamplingSlot(props: UnderTheFit) {
  const kind = useLab((state) => state.studies.resampling.kind)
  if (!kind || !kindsFor(props.view.points).includes(kind)) return null
  return (
    <Suspense fallback={<div className="resampling" />}>
      <ResamplingPanel key={kind} kind={kind} {...props} />
    </Suspense>
  )
}
