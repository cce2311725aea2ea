// Draws anew when what the picture shows has changed: once a frame at most, and no oftener than it can be read.

import { fitGhost } from '../../../session/run/shown-ghost'
import type { Session } from '../../../session/session'
import type { LabState } from '../../../session/state'

/** Whether what is painted of these two is not the same. */
export function changesPicture(now: LabState, before: LabState): boolean {
  return (
    now.prediction !== before.prediction ||
    now.parameters !== before.parameters ||
    now.outputs !== before.outputs ||
    fitGhost(now) !== fitGhost(before)
  )
}

/** @returns what ends it */
export function drawEachReport(store: Session['store'], intervalMs: number, draw: () => void): () => void {
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastMs = 0
  const drawNow = () => {
    lastMs = performance.now()
    draw()
  }
  const request = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      drawNow()
    })
  }
  const requestInTime = () => {
    const waitMs = lastMs + intervalMs - performance.now()
    if (waitMs <= 0) request()
    else {
      timer ??= setTimeout(() => {
        timer = undefined
        request()
      }, waitMs)
    }
  }
  const unsubscribe = store.subscribe((now, before) => {
    if (changesPicture(now, before)) requestInTime()
  })
  // Text on a canvas is not drawn again by itself when its font arrives.
  document.fonts.ready.then(request)
  // Not with the next frame: paper does not wait for one.
  drawNow()
  return () => {
    unsubscribe()
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}
