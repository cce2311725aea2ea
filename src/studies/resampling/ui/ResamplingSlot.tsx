// Where it is said what the resampled networks show. Who never switches them on never loads it.
import { lazy, Suspense } from 'react'
import type { FitView, Underlay } from '../../../ui/kit/paper/picture'
import { useLab } from '../../../ui/kit/session-context'
import { kindsFor } from './kinds'

const ResamplingPanel = lazy(async () => ({ default: (await import('./ResamplingPanel')).ResamplingPanel }))

export interface ResamplingSlotProps {
  view: FitView
  /** What is to be drawn into the fit; nothing any more: undefined. */
  onUnderlay(underlay: Underlay | undefined): void
}

export function ResamplingSlot(props: ResamplingSlotProps) {
  const kind = useLab((state) => state.resampling.kind)
  if (!kind || !kindsFor(props.view.points).includes(kind)) return null
  return (
    <Suspense fallback={<div className="resampling" />}>
      <ResamplingPanel key={kind} kind={kind} {...props} />
    </Suspense>
  )
}
