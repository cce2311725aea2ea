// The canvas under a picture of the fit: sharp at any size, and in words for who cannot see it.
import { useEffect, useEffectEvent, useRef } from 'react'
import { fitGhost } from '../../../session/run/shown-ghost'
import type { LabState } from '../../../session/state'
import { type Size, useElementSize } from '../../kit/element-size'
import { changesPicture, drawEachReport } from '../../kit/paper/draw-each-report'
import { FitGuest } from '../../kit/paper/FitGuest'
import { paint } from '../../kit/paper/paint'
import type { FitView, Shown, Underlay } from '../../kit/paper/picture'
import { useSession } from '../../kit/session-context'
import { useColors } from '../../kit/theme'
import { useThrottledLab } from '../../kit/throttled-lab'
import { usePicture } from '../../kit/use-picture'

/** Words are read out, not watched. */
const WORDS_INTERVAL_MS = 1000

/** What is pointed at is looked at, not read. */
const OVER_INTERVAL_MS = 250

const newest = (state: LabState) => state

interface FitCanvasProps {
  view: FitView
  under: Underlay | undefined
  hasResiduals: boolean
  /** Called after each drawing with all in it; where the fit is not shown, when it would have been drawn. */
  onDrawn(): void
}

export function FitCanvas({ view, under, hasResiduals, onDrawn }: FitCanvasProps) {
  const { store, pictures } = useSession()
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useElementSize(box)
  const colors = useColors()
  const drawn = useEffectEvent(onDrawn)
  const painted = useRef<LabState>(undefined)
  usePicture(() => {
    const { current: state } = painted
    if (!size || !state) return undefined
    const { run, prediction } = state
    const step = prediction?.inputs === view.inputs ? prediction.step : -1
    return { run, step, isCurrent: !changesPicture(store.getState(), state) }
  }, box)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the document.
  useEffect(() => {
    if (!canvas.current) return
    const target = canvas.current
    return drawEachReport(store, view.intervalMs ?? 0, () => {
      painted.current = store.getState()
      const shown = { ...shownIn(painted.current, view, hasResiduals), under }
      if (size) paint(target, size, view, shown)
      pictures.changed()
      if (shown.values && (shown.parameters || !view.watchesParameters)) drawn()
    })
  }, [store, pictures, view, under, hasResiduals, size, colors])
  return (
    <div ref={box} className="fit-box">
      <canvas ref={canvas} role="img" aria-label={useWords(view)} hidden={!size} />
      {size && view.Overlay && <Over view={view} size={size} />}
      {size && <FitGuest view={view} size={size} />}
    </div>
  )
}

function Over({ view, size }: { view: FitView; size: Size }) {
  const { run, prediction } = useThrottledLab(newest, OVER_INTERVAL_MS)
  const values = prediction?.inputs === view.inputs ? prediction.values : undefined
  return view.Overlay && run && <view.Overlay run={run} size={size} values={values} />
}

function useWords(view: FitView): string {
  const { prediction, parameters } = useThrottledLab(newest, WORDS_INTERVAL_MS)
  if (!view.inWords || prediction?.inputs !== view.inputs) return view.description
  return `${view.description} ${view.inWords(prediction.values, parameters?.values)}`
}

/** What came back for exactly the inputs of this picture, and what else it draws. */
function shownIn(state: LabState, view: FitView, hasResiduals: boolean): Shown {
  const { prediction, parameters, outputs } = state
  const ghost = fitGhost(state)
  return {
    values: prediction?.inputs === view.inputs ? prediction.values : undefined,
    parameters: parameters?.values,
    outputs: hasResiduals && view.residuals ? outputs?.values : undefined,
    ghost: ghost && view.canCompare?.(ghost) ? ghost : undefined,
  }
}
