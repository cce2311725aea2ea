// What a chart draws, made anew from the store and the history when it is the chart's turn and it can be seen.
import { type RefObject, useEffect, useState } from 'react'
import { shownGhost } from '../../../session/run/shown-ghost'
import type { Session } from '../../../session/session'
import type { LabState } from '../../../session/state'
import { useSession } from '../session-context'
import { chartView, viewOf } from './steps/chart-view'
import type { StepRange } from './steps/step-axis'
import { cancelTurn, requestTurn, type Turn } from './turns'

/** Of a picture; the numbers of a table are to be read. */
export const PICTURE_MS = 250
export const TABLE_MS = 1000

interface ChartFrameOptions {
  intervalMs?: number
  /** Whether what happened in the store changes what is drawn; the same function on every render. */
  concerns?(now: LabState, before: LabState): boolean
}

/** @param make must be the same function while what it makes is to stay the same */
export function useChartFrame<T>(
  ref: RefObject<HTMLElement | null>,
  make: (session: Session, zoom: StepRange | undefined) => T,
  { intervalMs = PICTURE_MS, concerns = concernsSteps }: ChartFrameOptions = {},
): T {
  const session = useSession()
  const [frame, setFrame] = useState(() => make(session, zoomOf(session)))
  useEffect(() => {
    let [isStale, isSeen] = [true, false]
    const turn: Turn = {
      intervalMs,
      notBefore: 0,
      draw: () => {
        isStale = false
        setFrame(make(session, zoomOf(session)))
      },
    }
    const ask = (isChanged: boolean) => {
      isStale ||= isChanged
      if (isStale && isSeen) requestTurn(turn)
    }
    const unsubscribe = [
      session.store.subscribe((now, before) => ask(concerns(now, before))),
      chartView.subscribe((now, before) => ask(now.zoom !== before.zoom)),
    ]
    const observer = new IntersectionObserver((entries) => {
      isSeen = entries.at(-1)?.isIntersecting ?? false
      ask(false)
    })
    if (ref.current) observer.observe(ref.current)
    return () => {
      for (const end of unsubscribe) end()
      observer.disconnect()
      cancelTurn(turn)
    }
  }, [ref, session, make, intervalMs, concerns])
  return frame
}

function zoomOf({ store }: Session): StepRange | undefined {
  return viewOf(chartView.getState(), store.getState().run?.run).zoom
}

function concernsSteps(now: LabState, before: LabState): boolean {
  return (
    now.historyVersion !== before.historyVersion ||
    now.marks !== before.marks ||
    now.restsAt !== before.restsAt ||
    now.run !== before.run ||
    shownGhost(now) !== shownGhost(before)
  )
}
