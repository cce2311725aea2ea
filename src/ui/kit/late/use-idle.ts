// What may wait comes when the page shows something, and has nothing better to do.
import { useEffect, useState } from 'react'
import { useLab } from '../session-context'
import { idle } from './idle'

/** Whether that was so once. */
export function useWasIdle(): boolean {
  const [wasIdle, setIdle] = useState(false)
  const isDrawn = useLab((state) => state.prediction !== undefined)
  useEffect(() => {
    if (isDrawn) void idle().then(() => setIdle(true))
  }, [isDrawn])
  return wasIdle
}
