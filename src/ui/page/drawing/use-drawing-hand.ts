// Pointer, finger and keys on the fit: one gesture is one change.
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { attempt } from '../../kit/attempt'
import type { Size } from '../../kit/element-size'
import { drawingTools, putTools } from './drawing-tools'
import { type Board, drag, type Held, press } from './hand'
import type { Spot } from './points'

/** Parts of the picture's width that the cross goes with one press, and with Shift. */
const STRIDE = 1 / 40
const SMALL_STRIDE = 1 / 200

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export function useDrawingHand(board: Board | undefined, size: Size) {
  const [cross, setCross] = useState<Spot>()
  const held = useRef<Held>(undefined)
  const [isHeld, setHeld] = useState(false)
  const hold = (point: Held | undefined) => {
    held.current = point
    setHeld(point !== undefined)
  }
  const moveTo = (spot: Spot) => {
    setCross(spot)
    if (board && held.current) drag(board, held.current, spot)
  }
  const centre = () => ({ x: size.width / 2, y: size.height / 2 })

  const onKeyDown = (event: KeyboardEvent) => {
    if (!board || event.altKey) return
    const direction = directions[event.key]
    const isUndo = event.key.toLowerCase() === 'z'
    const isPress = event.key === 'Enter' || event.key === ' '
    if (!isUndo && (event.ctrlKey || event.metaKey)) return
    if (direction) moveTo(moved(cross ?? centre(), direction, size, event.shiftKey))
    else if (isUndo) attempt(board.session, board.session.drawing.undo)
    else if (event.key === 'Escape') leave()
    else if (isPress) pressByKey(board, cross ?? centre())
    else return
    event.preventDefault()
  }

  /** First what is held, then the tools. */
  const leave = () => {
    if (held.current) hold(undefined)
    else putTools()
  }

  const pressByKey = (on: Board, spot: Spot) => {
    setCross(spot)
    // What was taken up is put down; what was only added is there already.
    if (held.current) return hold(undefined)
    const point = press(on, spot)
    hold(isMoving() ? point : undefined)
  }

  return {
    cross,
    held: isHeld,
    handlers: {
      onKeyDown,
      onFocus: ({ currentTarget }: { currentTarget: Element }) => {
        if (currentTarget.matches(':focus-visible')) setCross((spot) => spot ?? centre())
      },
      onPointerDown: (event: PointerEvent) => {
        if (!board || event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        hold(press(board, spotOf(event, size)))
      },
      onPointerMove: (event: PointerEvent) => moveTo(spotOf(event, size)),
      onPointerUp: () => hold(undefined),
      onPointerCancel: () => hold(undefined),
      onPointerLeave: () => {
        if (!held.current) setCross(undefined)
      },
    },
  }
}

const isMoving = () => drawingTools.getState().tool === 'move'

/** Never off the picture, wherever a captured pointer is. */
function spotOf({ currentTarget, clientX, clientY }: PointerEvent, { width, height }: Size): Spot {
  const { left, top } = currentTarget.getBoundingClientRect()
  return { x: within(clientX - left, width), y: within(clientY - top, height) }
}

function moved({ x, y }: Spot, [right, down]: readonly [number, number], size: Size, isSmall: boolean): Spot {
  const stride = size.width * (isSmall ? SMALL_STRIDE : STRIDE)
  return { x: within(x + right * stride, size.width), y: within(y + down * stride, size.height) }
}

const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
