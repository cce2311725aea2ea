// An answer of the worker for the run as it stands: asked anew whenever run or question change, one question at a time, the
// newest last.
import { useEffect, useRef, useState } from 'react'
import { messageOf } from '../../experiment/parse/message-of'
import { useLab } from './session-context'

interface Answered<Answer> {
  /** To the newest question that was answered; of this run, and none of another. */
  answer?: Answer
  /** In words, why the newest question has none. */
  refusal?: string
}

/** @param ask the same function as long as the question is the same; none: nothing is asked */
export function useNewestAnswer<Answer extends { run: number }>(
  ask: (() => Promise<Answer>) | undefined,
): Answered<Answer> {
  // The run itself and not its number: another worker begins to count again.
  const run = useLab((state) => state.run)
  const [found, setFound] = useState<Answered<Answer> & { of?: typeof run }>({})
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
        (answer) => setFound({ answer, of: run }),
        (error: unknown) =>
          isWanted && setFound((before) => ({ ...before, refusal: messageOf(error), of: run })),
      )
    }
    void next()
    return () => {
      isWanted = false
    }
  }, [ask, run])
  const isOfRun = found.of === run && (!found.answer || found.answer.run === run?.run)
  return ask && isOfRun ? found : {}
}
