// Under the fit: points are drawn into it by hand.
import type { FitView } from '../../kit/paper/picture'
import { useLab } from '../../kit/session-context'
import { canDraw } from './drawable'
import { openDrawing, putTools, useDrawingTools } from './drawing-tools'

export function DrawSwitch({ points }: { points: FitView['points'] }) {
  const isOpen = useDrawingTools((state) => state.isOpen)
  const isPossible = useLab(canDraw)
  if (!isPossible || points === undefined) return null
  return (
    <button
      type="button"
      aria-pressed={isOpen}
      title="Add, move and erase points by hand while it trains"
      onClick={isOpen ? putTools : openDrawing}
    >
      Draw points
    </button>
  )
}
