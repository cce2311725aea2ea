// A clock's table on paper: a row for each a, a column for each b, the answer as the ground, and how right it is as the mark.
import { mixedStyle } from '../../../kit/paper/mixed'
import type { Paper } from '../../../kit/paper/picture'
import { write } from '../../../kit/paper/text'
import type { Sum } from './sums'

/** The darkest ground, where the marks must still be seen. */
const DARKEST = 0.75

export interface TableStyle {
  modulus: number
  /** Whether hours stand along its sides. */
  hasHours: boolean
}

interface TablePlace {
  left: number
  top: number
  side: number
}

/** The largest that fits, whole pixels a cell. */
export function placeTable(
  { width, height, fontSize }: Pick<Paper, 'width' | 'height' | 'fontSize'>,
  { modulus, hasHours }: TableStyle,
): TablePlace {
  const [left, top] = hasHours ? [2.4 * fontSize, 1.6 * fontSize] : [0, 0]
  return { left, top, side: Math.floor(Math.min(width - left, height - top) / modulus) }
}

export function drawTable(paper: Paper, sums: readonly Sum[], style: TableStyle): void {
  const place = placeTable(paper, style)
  for (const sum of sums) {
    const [x, y] = [place.left + sum.b * place.side, place.top + sum.a * place.side]
    paintGround(paper, x, y, place.side, (DARKEST * sum.answer) / (style.modulus - 1))
    drawMark(paper, sum, x, y, place.side)
  }
  if (style.hasHours) drawHours(paper, place, style.modulus)
}

function paintGround({ context, palette }: Paper, x: number, y: number, side: number, share: number): void {
  context.fillStyle = mixedStyle(...palette.map, share)
  context.fillRect(x, y, side, side)
}

/** Learned: filled; new: hollow. A cross where it is wrong. */
function drawMark(
  { context, palette }: Paper,
  { split, isRight }: Sum,
  x: number,
  y: number,
  side: number,
): void {
  const [cx, cy, r] = [x + side / 2, y + side / 2, Math.max(1, 0.22 * side)]
  const ink = palette[split]
  if (isRight && split === 'training') {
    context.fillStyle = ink
    context.fillRect(cx - r, cy - r, 2 * r, 2 * r)
    return
  }
  context.beginPath()
  if (isRight) context.arc(cx, cy, 1.4 * r, 0, 2 * Math.PI)
  else crossThrough(context, cx, cy, 1.3 * r)
  context.strokeStyle = ink
  context.lineWidth = Math.max(1, 0.12 * side)
  context.stroke()
  // Not told apart by colour alone.
  if (!isRight && split === 'validation') context.strokeRect(x + 1, y + 1, side - 2, side - 2)
}

function crossThrough(context: Paper['context'], x: number, y: number, r: number): void {
  context.moveTo(x - r, y - r)
  context.lineTo(x + r, y + r)
  context.moveTo(x + r, y - r)
  context.lineTo(x - r, y + r)
}

function drawHours(paper: Paper, { left, top, side }: TablePlace, modulus: number): void {
  const { fontSize } = paper
  for (let hour = 0; hour < modulus - 3; hour += 5) {
    const middle = (hour + 0.5) * side
    write(paper, String(hour), left + middle, top - 0.4 * fontSize, { align: 'center' })
    write(paper, String(hour), left - 0.4 * fontSize, top + middle + 0.36 * fontSize, { align: 'right' })
  }
  write(paper, 'b →', left + modulus * side, top - 0.4 * fontSize, { align: 'right' })
  write(paper, 'a ↓', left - 0.4 * fontSize, top + modulus * side - 0.2 * fontSize, { align: 'right' })
}
