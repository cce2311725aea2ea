// An answer of the worker for the run and the penalty as they stand: asked anew whenever they change, one question at a time,
// the newest last.
import { useEffect, useRef, useState } from 'react'
import { messageOf } from '../../../experiment/parse/message-of'
import { useLab } from '../../../ui/kit/session-context'

interface Answered<Answer> {
  answer?: Answer
  /** In words, why there is none. */
  refusal?: string
}

/** @param ask the same function as long as the question is the same; none: nothing is asked */
export function useAnswer<Answer extends { run: number }>(
  ask: (() => Promise<Answer>) | undefined,
): Answered<Answer> {
  const run = useLab((state) => state.run)
  const [found, setFound] = useState<Answered<Answer>>({})
  const underWay = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    let isWanted = true
    const next = async () => {
      await underWay.current
      if (!isWanted || !ask || !run) return
      const asked = ask()
      underWay.current = asked.catch(() => undefined)
      await asked.then(
        // While λ is dragged an answer is shown though a newer question waits.
        (answer) => setFound({ answer }),
        (error: unknown) => isWanted && setFound({ refusal: messageOf(error) }),
      )
    }
    void next()
    return () => {
      isWanted = false
    }
  }, [ask, run])
  return found.answer && found.answer.run !== run?.run ? {} : found
}
