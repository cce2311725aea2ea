// A pointer over a chart: it moves the hair line, dragged it brushes, let go it zooms, twice it shows the whole run.
import type { Session } from '../../../session/session'
import { changeView, wholeRun, withBrush, withHair, zoomed } from './steps/chart-view'
import { nearestStep } from './steps/measured-steps'

/** A hand is never still: less than this is no drag, CSS pixels. */
const DRAG_PX = 6

interface PointerTarget {
  session: Session
  /** @param share of the plot's width from its left end */
  stepAt(share: number): number
  focus(): void
}

/** @returns what ends it */
export function followPointer(surface: HTMLElement, { session, stepAt, focus }: PointerTarget): () => void {
  const ending = new AbortController()
  let pressedAt: number | undefined
  let isBrushing = false
  let frame = 0

  const change = (to: Parameters<typeof changeView>[1]) => changeView(session.store.getState().run?.run, to)
  const point = (x: number) => {
    const step = nearestStep(session, stepAt(Math.min(Math.max(x / surface.clientWidth, 0), 1)))
    if (step !== undefined) change((view) => (isBrushing ? withBrush(view, step) : withHair(view, step)))
  }
  const stopFollowing = () => {
    cancelAnimationFrame(frame)
    frame = 0
  }
  const listen = <K extends keyof HTMLElementEventMap>(
    name: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => surface.addEventListener(name, listener, { signal: ending.signal })

  listen('pointerdown', ({ button, pointerId, offsetX }) => {
    if (button !== 0) return
    surface.setPointerCapture(pointerId)
    pressedAt = offsetX
    point(offsetX)
  })
  // The browser moves the focus after the pointer went down.
  listen('mousedown', (event) => {
    event.preventDefault()
    surface.classList.add('pointed')
    focus()
  })
  // Who goes on with the keys wants to see where they go.
  listen('keydown', () => surface.classList.remove('pointed'))
  listen('pointermove', ({ offsetX }) => {
    isBrushing ||= pressedAt !== undefined && Math.abs(offsetX - pressedAt) > DRAG_PX
    // Once a frame: a mouse says where it is ten times as often.
    stopFollowing()
    frame = requestAnimationFrame(() => point(offsetX))
  })
  listen('pointerup', ({ offsetX }) => {
    stopFollowing()
    if (isBrushing) {
      point(offsetX)
      change(zoomed)
    }
    isBrushing = false
    pressedAt = undefined
  })
  listen('pointercancel', () => {
    stopFollowing()
    isBrushing = false
    pressedAt = undefined
    change((view) => withHair(view, undefined))
  })
  listen('pointerleave', ({ pointerType }) => {
    // A finger that was lifted has left, too: what it pointed at stays to be read.
    if (isBrushing || pointerType !== 'mouse') return
    stopFollowing()
    change((view) => withHair(view, undefined))
  })
  listen('dblclick', () => change(wholeRun))

  return () => {
    stopFollowing()
    ending.abort()
  }
}
