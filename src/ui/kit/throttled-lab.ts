// A slice of what the page shows that changes no faster than it can be read.
import { useEffect, useState } from 'react'
import type { Session } from '../../session/session'
import type { LabState } from '../../session/state'
import { useSession } from './session-context'

/**
 * @param select must be the same function on every render, and so must `isNews`
 * @param isNews what does not wait
 */
export function useThrottledLab<T>(select: (state: LabState) => T, intervalMs: number, isNews = never): T {
  const { store } = useSession()
  const [value, setValue] = useState(() => select(store.getState()))
  useEffect(
    () => throttle(store, intervalMs, isNews, () => setValue(select(store.getState()))),
    [store, select, intervalMs, isNews],
  )
  return value
}

type IsNews = (now: LabState, before: LabState) => boolean

const never: IsNews = () => false

/** @returns what ends it */
export function throttle(
  { subscribe }: Pick<Session['store'], 'subscribe'>,
  intervalMs: number,
  isNews: IsNews,
  tell: () => void,
): () => void {
  let lastMs = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const update = () => {
    clearTimeout(timer)
    timer = undefined
    lastMs = performance.now()
    tell()
  }
  const unsubscribe = subscribe((now, before) => {
    // With the report that is due, so that it shares its frame; what comes too soon waits, and is not forgotten.
    if (isNews(now, before) || performance.now() - lastMs >= intervalMs) update()
    else timer ??= setTimeout(update, intervalMs)
  })
  update()
  return () => {
    unsubscribe()
    clearTimeout(timer)
  }
}
