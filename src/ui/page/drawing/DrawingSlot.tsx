// The place of the drawing tools over the fit. Who never draws never loads them.
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { useIsDrawing } from './drawable'
import { putTools } from './drawing-tools'
import './drawing.css'

const DrawingTools = late(async () => (await import('./DrawingTools')).DrawingTools)

export function DrawingSlot() {
  if (!useIsDrawing()) return null
  return (
    <Room waiting={<div className="draw-tools" />} onClose={putTools}>
      <DrawingTools />
    </Room>
  )
}
