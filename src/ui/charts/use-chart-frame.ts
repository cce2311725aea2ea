// What a chart draws, made anew from the store and the history when it is the chart's turn and it can be seen.
import { type RefObject, useEffect, useState } from 'react'
import type { Session } from '../../session/session'
import type { LabState } from '../../session/state'
import { useSession } from '../session-context'
import { cancelTurn, requestTurn, type Turn } from './turns'

/** @param make must be the same function while what it makes is to stay the same */
export function useChartFrame<T>(ref: RefObject<HTMLElement | null>, make: (session: Session) => T): T {
  const session = useSession()
  const [frame, setFrame] = useState(() => make(session))
  useEffect(() => {
    let [isStale, isSeen] = [true, false]
    const turn: Turn = {
      notBefore: 0,
      draw: () => {
        isStale = false
        setFrame(make(session))
      },
    }
    const ask = () => {
      if (isStale && isSeen) requestTurn(turn)
    }
    const unsubscribe = session.store.subscribe((now, before) => {
      isStale ||= concernsCharts(now, before)
      ask()
    })
    const observer = new IntersectionObserver((entries) => {
      isSeen = entries.at(-1)?.isIntersecting ?? false
      ask()
    })
    if (ref.current) observer.observe(ref.current)
    return () => {
      unsubscribe()
      observer.disconnect()
      cancelTurn(turn)
    }
  }, [ref, session, make])
  return frame
}

function concernsCharts(now: LabState, before: LabState): boolean {
  return (
    now.historyVersion !== before.historyVersion ||
    now.marks !== before.marks ||
    now.restsAt !== before.restsAt ||
    now.run !== before.run
  )
}
