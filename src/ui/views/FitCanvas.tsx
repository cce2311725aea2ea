// The canvas under a picture of the fit: sharp at any size, drawn once a frame at most.
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Session } from '../../session/session'
import { type Size, useElementSize } from '../element-size'
import { useSession } from '../session-context'
import { useTheme } from '../theme'
import { type Palette, readPalette } from './palette'
import type { FitView } from './picture'

const CORNER_RADIUS = 4

interface FitCanvasProps {
  view: FitView
  /** Called after each drawing with predictions in it. */
  onDrawn(): void
}

export function FitCanvas({ view, onDrawn }: FitCanvasProps) {
  const session = useSession()
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useElementSize(box)
  const theme = useTheme()
  const drawn = useEffectEvent(onDrawn)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read from the document.
  useEffect(() => {
    if (!canvas.current || !size) return
    const target = canvas.current
    const stop = drawEachPrediction(session, () => {
      const values = predictionFor(session, view)
      paint(target, size, view, values)
      if (values) drawn()
    })
    return stop
  }, [session, view, size, theme])
  return (
    <div ref={box} className="fit-box">
      <canvas ref={canvas} role="img" aria-label={view.description} />
    </div>
  )
}

/** What came back for exactly the inputs of this picture, if it did. */
function predictionFor({ store }: Session, view: FitView): Float32Array | undefined {
  const { prediction } = store.getState()
  return prediction?.inputs === view.inputs ? prediction.values : undefined
}

/** @returns what ends it */
function drawEachPrediction({ store }: Session, draw: () => void): () => void {
  let frame = 0
  const request = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      draw()
    })
  }
  const unsubscribe = store.subscribe((now, before) => {
    if (now.prediction !== before.prediction) request()
  })
  // Text on a canvas is not drawn again by itself when its font arrives.
  document.fonts.ready.then(request)
  request()
  return () => {
    unsubscribe()
    cancelAnimationFrame(frame)
  }
}

function paint(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
  view: FitView,
  values?: Float32Array,
): void {
  const ratio = devicePixelRatio
  const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== pixelWidth) canvas.width = pixelWidth
  if (canvas.height !== pixelHeight) canvas.height = pixelHeight
  // Drawn by the processor: ten small pictures a second are nothing to it, and the GPU is busy training.
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
  if (!context) return
  const palette = readPalette()
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.save()
  clipRoundly(context, palette, { width, height })
  view.draw({ context, width, height, palette, markScale: markScale({ width, height }) }, values)
  context.restore()
}

/** The rounded corners are drawn: as a style they would be a mask over every frame. */
function clipRoundly(context: CanvasRenderingContext2D, palette: Palette, { width, height }: Size): void {
  context.fillStyle = palette.page
  context.fillRect(0, 0, width, height)
  context.beginPath()
  context.roundRect(0, 0, width, height, CORNER_RADIUS)
  context.clip()
  context.fillStyle = palette.ground
  context.fillRect(0, 0, width, height)
}

const ORDINARY: Size = { width: 660, height: 470 }

function markScale({ width, height }: Size): number {
  return Math.min(Math.max(Math.min(width / ORDINARY.width, height / ORDINARY.height), 0.8), 1.6)
}
