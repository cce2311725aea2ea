// Whether the experiment has left its preset, for who shows it.
import { useMemo } from 'react'
import { isChanged } from '../../../experiment/changes/changes'
import { useLab } from '../session-context'

export function useIsChanged(): boolean {
  const presetId = useLab((state) => state.presetId)
  const experiment = useLab((state) => state.experiment)
  return useMemo(() => isChanged(presetId, experiment), [presetId, experiment])
}
