// The sum under the pointer, or gone to by keys: as hands on a dial beside the table, and in words.
import { type ComponentProps, type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { Size } from '../../../kit/element-size'
import type { Box } from '../../../kit/paper/panes'
import { measuresOf } from '../../../kit/paper/paper'
import type { Overlay } from '../../../kit/paper/picture'
import { clockPanes } from './clock-panes'
import { Dial } from './Dial'
import { dialWords } from './dial-words'
import { placeTable } from './draw-table'
import { type Sum, sumsOf } from './sums'
import './clock-dial.css'

interface Cell {
  a: number
  b: number
}

const moves: Record<string, Cell> = {
  ArrowLeft: { a: 0, b: -1 },
  ArrowRight: { a: 0, b: 1 },
  ArrowUp: { a: -1, b: 0 },
  ArrowDown: { a: 1, b: 0 },
}

/** Over the table. */
export function ClockDial({ run, size, values }: ComponentProps<Overlay>) {
  const { modulus = 0 } = run
  const [cell, setCell] = useState<Cell>()
  const place = placeOf(size, modulus)
  const side = modulus * place.side
  const sum = cell && values && sumsOf(run, modulus, values).find(({ a, b }) => a === cell.a && b === cell.b)
  const point = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent) =>
    setCell(within({ a: Math.floor(offsetY / place.side), b: Math.floor(offsetX / place.side) }, modulus))
  const go = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    setCell(({ a, b } = { a: 0, b: -1 }) => within({ a: a + move.a, b: b + move.b }, modulus))
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a cell of a picture. */}
      <div
        className="clock-table"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys go from sum to sum.
        tabIndex={0}
        aria-label="Sums of the table: go to one by the arrow keys"
        style={{ left: place.left, top: place.top, width: side, height: side }}
        onPointerMove={point}
        onPointerDown={point}
        // A finger is gone when the sum is to be read.
        onPointerLeave={({ pointerType }) => pointerType !== 'touch' && setCell(undefined)}
        onBlur={() => setCell(undefined)}
        onKeyDown={go}
      >
        {cell && <Frame cell={cell} side={place.side} />}
      </div>
      <div className="unseen" role="status">
        {sum && dialWords(sum, modulus)}
      </div>
      <Card sum={sum} modulus={modulus} size={size} />
    </>
  )
}

function placeOf(size: Size, modulus: number) {
  const { table } = clockPanes(measuresOf(size), modulus, false)
  const { left, top, side } = placeTable(
    { ...measuresOf(size), width: table.width, height: table.height },
    { modulus, hasHours: true },
  )
  return { left: table.left + left, top: table.top + top, side }
}

function within({ a, b }: Cell, modulus: number): Cell {
  const inside = (hour: number) => Math.min(Math.max(hour, 0), modulus - 1)
  return { a: inside(a), b: inside(b) }
}

function Frame({ cell: { a, b }, side }: { cell: Cell; side: number }) {
  return <span className="clock-cell" style={{ left: b * side, top: a * side, width: side, height: side }} />
}

interface CardProps {
  sum: Sum | undefined
  modulus: number
  size: Size
}

/** In its own place or the wave's; where there is no room for it, in the corner farthest from the sum. */
function Card({ sum, modulus, size }: CardProps) {
  const { wave, dial } = clockPanes(measuresOf(size), modulus, false)
  const place = dial ?? wave
  if (!sum) return dial ? <CardHint place={dial} /> : null
  const corner = sum.b < modulus / 2 ? { right: 4, top: 4 } : { left: 4, top: 4 }
  const look = dial ? ' clock-card-narrow' : place ? '' : ' clock-card-corner'
  return (
    <div className={`clock-card${look}`} style={place ?? corner} aria-hidden="true">
      <Dial sum={sum} modulus={modulus} />
      <p>{dialWords(sum, modulus)}</p>
    </div>
  )
}

function CardHint({ place }: { place: Box }) {
  return (
    <div className="clock-card clock-card-narrow" style={place} aria-hidden="true">
      <p>Tap a sum to see it on a clock.</p>
    </div>
  )
}
