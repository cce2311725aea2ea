// Whether points can be drawn into what is shown.
import { isDrawable } from '../../../experiment/points/own-points'
import type { LabState } from '../../../session/state'
import { isEmbedded } from '../../kit/embedded'
import { useLab } from '../../kit/session-context'
import { useDrawingTools } from './drawing-tools'

/** Not while a lesson says what to do, nor into a step that is looked back at. */
export function canDraw({ experiment, run, isLed, lookBack, connection }: LabState): boolean {
  if (isEmbedded || isLed || lookBack?.moment || connection !== 'ready' || !run) return false
  const { inputNames, outputNames, task } = run
  const isCurve = task === 'regression' && inputNames.length === 1 && outputNames.length === 1
  const isPlane = task !== 'regression' && inputNames.length === 2
  return (isCurve || isPlane) && isDrawable(experiment.data, run.training.inputs.length)
}

/** The tools are out. */
export function useIsDrawing(): boolean {
  const isOpen = useDrawingTools((state) => state.isOpen)
  return useLab(canDraw) && isOpen
}
