// Over the fit while points are drawn: what follows the pointer, and the keys that do the same.
import { useEffect, useMemo } from 'react'
import type { Size } from '../../kit/element-size'
import { measuresOf } from '../../kit/paper/paper'
import type { FitView } from '../../kit/paper/picture'
import { useLab, useSession } from '../../kit/session-context'
import { Cross } from './Cross'
import { drawingTools } from './drawing-tools'
import { LastPoint } from './LastPoint'
import { useDrawingHand } from './use-drawing-hand'

interface OverFit {
  view: FitView
  size: Size
}

export function DrawingLayer({ view, size }: OverFit) {
  const session = useSession()
  const run = useLab((state) => state.run?.run)
  const { frame, points } = view
  // From here on the axes stand.
  useEffect(() => drawingTools.setState({ frame, frameOf: run }), [frame, run])
  const board = useMemo(() => {
    const on = view.place?.({ ...size, ...measuresOf(size) })
    return frame && on && { session, on, frame, points }
  }, [session, view, size, frame, points])
  const { cross, held, handlers } = useDrawingHand(board, size)
  if (!board) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is drawn on by keys.
    <div className="drawing-layer" role="application" tabIndex={0} aria-label={LABEL} {...handlers}>
      <svg width={size.width} height={size.height} aria-hidden="true">
        <LastPoint board={board} size={size} hand={cross} />
        {cross && <Cross board={board} spot={cross} isHeld={held} size={size} />}
      </svg>
    </div>
  )
}

const LABEL =
  'Drawing: arrow keys move the cross, with Shift by less. Enter or Space does there what the tool says; with Move it takes a point up and puts it down. Z undoes, Escape leaves.'
