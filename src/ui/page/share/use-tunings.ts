// How the run was tuned until now, as far as the worker knows.
import { useEffect, useState } from 'react'
import type { Tuned } from '../../../experiment/model-space'
import { useLab, useSession } from '../../kit/session-context'

/** Nothing until it is known; `lost` where the run has not come from step 0 by its own steps. */
export function useTunings(): readonly Tuned[] | 'lost' | undefined {
  const session = useSession()
  const [tunings, setTunings] = useState<readonly Tuned[] | 'lost'>()
  const run = useLab((state) => state.run)
  const revision = useLab((state) => state.revision)
  const isRunning = useLab((state) => state.status === 'running')
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each of these they may be others.
  useEffect(() => {
    let isStale = false
    session.tunings().then(
      (found) => !isStale && setTunings(found ?? 'lost'),
      () => !isStale && setTunings('lost'),
    )
    return () => {
      isStale = true
    }
  }, [session, run, revision, isRunning])
  return tunings
}
