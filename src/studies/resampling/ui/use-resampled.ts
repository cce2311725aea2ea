// Has the networks trained while the panel is there, and what they found drawn under the points of the fit.
import { useEffect, useEffectEvent, useMemo } from 'react'
import type { RunDescription } from '../../../protocol/run-description'
import type { FitView, Underlay } from '../../../ui/kit/paper/picture'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { resamplingReport } from '../session/study'
import type { Resampling, ResamplingReport } from '../shared/wire'
import { bubbles } from './bubbles'
import { copiesAskedAt, copiesUnder } from './copies'

/** What the fit gives to whatever stands under it. */
export interface UnderTheFit {
  view: FitView
  /** What is to be drawn into the fit; nothing any more: undefined. */
  onUnderlay(underlay: Underlay | undefined): void
}

interface Resampled extends UnderTheFit {
  kind: Resampling
  run: RunDescription
}

export function useResampled({ kind, view, run, onUnderlay }: Resampled): ResamplingReport | undefined {
  const session = useSession()
  const report = useLab(resamplingReport)
  useEffect(
    () => session.studies.resampling.ask(kind, kind === 'bootstrap' ? copiesAskedAt(view) : []),
    [session, kind, view],
  )
  const show = useEffectEvent(onUnderlay)
  const underlay = useMemo(() => report && underlayOf(report, run, view), [report, run, view])
  useEffect(() => show(underlay), [underlay])
  useEffect(() => () => show(undefined), [])
  return report
}

function underlayOf({ found }: ResamplingReport, run: RunDescription, view: FitView): Underlay | undefined {
  if (!found) return undefined
  return found.kind === 'bootstrap' ? copiesUnder(found, run, view) : bubbles(found.leans, run, view)
}
