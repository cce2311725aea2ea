// The axes that stand still while points are drawn into the fit.
import type { LabState } from '../../../session/state'
import type { Frame } from '../../kit/paper/picture'
import { drawingTools } from '../drawing/drawing-tools'

export function heldFrame({ run, pointsSince }: Pick<LabState, 'run' | 'pointsSince'>): Frame | undefined {
  const { frame, frameOf } = drawingTools.getState()
  return pointsSince !== undefined || frameOf === run?.run ? frame : undefined
}
