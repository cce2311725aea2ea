// What the worker is asked for again and again while it can be seen: whenever the parameters have changed, at a modest beat.
import { type RefObject, useEffect, useRef, useState } from 'react'
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import type { LabState } from '../../../session/state'
import { useIsSeen } from '../../../ui/kit/charts/steps/seen'
import { useSession } from '../../../ui/kit/session-context'

/** Of the time, while the run trains. */
const SHARE = 0.2

/**
 * @param ask the same function while the question is the same; none: nothing is asked
 * @param intervalMs between two questions at least, while the run trains
 */
export function useAsked<T>(
  box: RefObject<HTMLElement | null>,
  ask: ((session: Session) => Promise<T>) | undefined,
  intervalMs: number,
): T | undefined {
  const session = useSession()
  const isSeen = useIsSeen(box)
  const [answer, setAnswer] = useState<T>()
  // One question at a time, though it has become another.
  const underWay = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    if (!isSeen || !ask) return
    const { store } = session
    let [isOver, isBusy, isStale] = [false, false, true]
    let timer: ReturnType<typeof setTimeout> | undefined
    const askNow = async () => {
      await underWay.current
      if (isOver) return
      isStale = false
      const { run } = store.getState()
      const began = performance.now()
      try {
        const asked = ask(session)
        underWay.current = asked.catch(() => undefined)
        const found = await asked
        if (!isOver) setAnswer(() => found)
      } catch (error) {
        // Of a run that is gone nobody wants to know.
        if (!isOver && store.getState().run === run) notify(store, error)
      }
      const took = performance.now() - began
      if (store.getState().status !== 'running') return
      await new Promise((resolve) => {
        timer = setTimeout(resolve, Math.max(intervalMs, took / SHARE) - took)
      })
    }
    const request = () => {
      if (isOver || isBusy || !isStale) return
      isBusy = true
      void (async () => {
        await askNow()
        isBusy = false
        request()
      })()
    }
    const unsubscribe = store.subscribe((now, before) => {
      if (isSame(now, before)) return
      isStale = true
      request()
    })
    request()
    return () => {
      isOver = true
      unsubscribe()
      clearTimeout(timer)
    }
  }, [session, isSeen, ask, intervalMs])
  return answer
}

/** A report of a run that stands brings the same parameters again. */
function isSame(now: LabState, before: LabState): boolean {
  if (now.run !== before.run) return false
  const [values, old] = [now.parameters?.values, before.parameters?.values]
  return values === old || (values?.every((value, i) => value === old?.[i]) ?? false)
}
