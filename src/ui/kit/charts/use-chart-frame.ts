// What a chart draws, made anew from the store and the history when it is the chart's turn and it can be seen.
import { type RefObject, useEffect, useRef, useState } from 'react'
import { shownGhost } from '../../../session/run/shown-ghost'
import type { Session } from '../../../session/session'
import type { LabState } from '../../../session/state'
import { useSession } from '../session-context'
import { usePicture } from '../use-picture'
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
  /** The step that is drawn; −1 while there is none. */
  stepOf?(state: LabState): number
}

type Make<T> = (session: Session, zoom: StepRange | undefined) => T

/** @param make must be the same function while what it makes is to stay the same */
export function useChartFrame<T>(
  ref: RefObject<HTMLElement | null>,
  make: Make<T>,
  { intervalMs = PICTURE_MS, concerns = concernsSteps, stepOf = stepOfRun }: ChartFrameOptions = {},
): T {
  const session = useSession()
  const [made, setMade] = useState(() => madeNow(session, make))
  /** What is known of the picture outside of a render. */
  const standing = useRef({ isStale: true, isSeen: false, newest: made })
  usePicture(() => {
    const { isStale, isSeen, newest } = standing.current
    if (!isSeen) return undefined
    const isCurrent = !isStale && newest === made
    // What was reported since, and concerns nothing that is drawn, is shown as well.
    return { run: made.state.run, step: stepOf(isCurrent ? session.store.getState() : made.state), isCurrent }
  }, ref)
  useEffect(() => {
    const picture = standing.current
    picture.isStale = true
    const turn: Turn = {
      intervalMs,
      notBefore: 0,
      draw: () => {
        picture.isStale = false
        picture.newest = madeNow(session, make)
        setMade(picture.newest)
      },
    }
    const ask = (isChanged: boolean) => {
      picture.isStale ||= isChanged
      if (picture.isStale && picture.isSeen) requestTurn(turn)
    }
    const unsubscribe = [
      session.store.subscribe((now, before) => ask(concerns(now, before))),
      chartView.subscribe((now, before) => ask(now.zoom !== before.zoom)),
    ]
    const observer = new IntersectionObserver((entries) => {
      picture.isSeen = entries.at(-1)?.isIntersecting ?? false
      session.pictures.changed()
      ask(false)
    })
    if (ref.current) observer.observe(ref.current)
    return () => {
      for (const end of unsubscribe) end()
      observer.disconnect()
      cancelTurn(turn)
    }
  }, [ref, session, make, intervalMs, concerns])
  return made.frame
}

function madeNow<T>(session: Session, make: Make<T>): { frame: T; state: LabState } {
  return { frame: make(session, zoomOf(session)), state: session.store.getState() }
}

const stepOfRun = ({ step }: LabState) => step

function zoomOf({ store }: Session): StepRange | undefined {
  return viewOf(chartView.getState(), store.getState().run?.run).zoom
}

function concernsSteps(now: LabState, before: LabState): boolean {
  return (
    now.historyVersion !== before.historyVersion ||
    now.marks !== before.marks ||
    now.restsAt !== before.restsAt ||
    now.awaited !== before.awaited ||
    now.earlyStopping?.verdict?.stop !== before.earlyStopping?.verdict?.stop ||
    now.earlyStopping?.patience !== before.earlyStopping?.patience ||
    now.run !== before.run ||
    shownGhost(now) !== shownGhost(before)
  )
}
