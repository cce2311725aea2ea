// The closed form for the run and the λ as they stand: asked anew whenever they change, one question at a time, the newest last.
import { useEffect, useRef, useState } from 'react'
import { squaredStrength } from '../../../experiment/squared-strength'
import { notify } from '../../../session/notify'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { DoubleDescent } from '../shared/wire'

/** @param chosen at how many features the fit is wanted; none: where parameters are as many as points */
export function useDescent(chosen: number | undefined): DoubleDescent | undefined {
  const session = useSession()
  // The run itself and not its number: another worker begins to count again.
  const run = useLab((state) => state.run)
  const lambda = useLab((state) => squaredStrength(state.experiment.penalty) ?? 0)
  const includeBias = useLab((state) => state.experiment.penalty.includeBias)
  const [found, setFound] = useState<DoubleDescent>()
  const underWay = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    const { store } = session
    let isWanted = true
    const isOfRun = () => store.getState().run === run
    const ask = async () => {
      await underWay.current
      if (!isWanted) return
      try {
        const asked = session.studies['double-descent'].closedForm({
          lambda,
          includeBias,
          ...(chosen !== undefined && { chosen }),
        })
        underWay.current = asked.catch(() => undefined)
        const answer = await asked
        // While λ is dragged an answer is shown though a newer question waits; of a run that is gone none.
        if (answer.run === store.getState().run?.run) setFound(answer)
      } catch (error) {
        if (isWanted && isOfRun()) notify(store, error)
      }
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [session, run, lambda, includeBias, chosen])
  return found?.run === run?.run ? found : undefined
}
