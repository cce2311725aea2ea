// Has the networks trained while the panel is there, and what they found drawn under the points of the fit.
import { useEffect, useEffectEvent, useMemo } from 'react'
import type { RunDescription } from '../../../protocol/commands'
import type { FitView, Underlay } from '../../../ui/kit/paper/picture'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { resamplingReport } from '../session/resampling'
import type { Resampling, ResamplingReport } from '../shared/resampling'
import { bubbles } from './bubbles'
import { copiesAskedAt, copiesUnder } from './copies'

interface Resampled {
  kind: Resampling
  view: FitView
  run: RunDescription
  onUnderlay(underlay: Underlay | undefined): void
}

export function useResampled({ kind, view, run, onUnderlay }: Resampled): ResamplingReport | undefined {
  const session = useSession()
  const report = useLab(resamplingReport)
  useEffect(
    () => session.askResampled(kind, kind === 'bootstrap' ? copiesAskedAt(view) : []),
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
