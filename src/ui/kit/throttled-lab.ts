// A slice of what the page shows that changes no faster than it can be read.
import { useEffect, useState } from 'react'
import type { LabState } from '../../session/state'
import { useSession } from './session-context'

/** @param select must be the same function on every render */
export function useThrottledLab<T>(select: (state: LabState) => T, intervalMs: number): T {
  const { store } = useSession()
  const [value, setValue] = useState(() => select(store.getState()))
  useEffect(() => {
    let lastMs = Number.NEGATIVE_INFINITY
    let timer: ReturnType<typeof setTimeout> | undefined
    const update = () => {
      clearTimeout(timer)
      timer = undefined
      lastMs = performance.now()
      setValue(select(store.getState()))
    }
    const unsubscribe = store.subscribe(() => {
      // With the report that is due, so that it shares its frame; what comes too soon waits, and is not forgotten.
      if (performance.now() - lastMs >= intervalMs) update()
      else timer ??= setTimeout(update, intervalMs)
    })
    update()
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [store, select, intervalMs])
  return value
}
