// The experiment with the values that what is shown was trained with: those of then while the visitor looks back.
import { useMemo } from 'react'
import type { Experiment } from '../../../experiment/experiment'
import { useLab } from '../../kit/session-context'

export function useExperimentShown(): Experiment {
  const experiment = useLab((state) => state.experiment)
  const settings = useLab((state) => state.lookBack?.moment?.settings)
  return useMemo(() => ({ ...experiment, ...settings }), [experiment, settings])
}
