// A confusion matrix on paper: a row for each truth, a column for each answer, what is wrong stands out.

import { mixedStyle } from '../../kit/paper/mixed'
import type { Paper } from '../../kit/paper/picture'
import { traceShape } from '../../kit/paper/shapes'
import { cut, widthOf, write, writeUpwards } from '../../kit/paper/text'
import type { Confusion } from './many-inputs/confusion'

export interface MatrixStyle {
  title: string
  names: readonly string[]
  /** Whether a class has its shape before its name, as in the picture beside. */
  hasShapes: boolean
}

const LARGEST_SIDE_EM = 9
/** Of the width; a longer name is cut. */
const NAME_SHARE = 0.3
/** A row whose mistakes are all of one kind is as dark as this. */
const MISTAKE_OPACITY = 0.55

const TOP_EM = 5.2
/** The axis' name at the left. */
const AXIS_EM = 1.9

/** What a table of short names takes, where it is as high as this. */
export function matrixWidth(height: number, fontSize: number): number {
  return height + (AXIS_EM + 1.2 - TOP_EM) * fontSize
}

/** Of a cell, where the height decides. */
export function matrixSide(height: number, fontSize: number, classes: number): number {
  return Math.floor(Math.min((height - TOP_EM * fontSize - 1) / classes, LARGEST_SIDE_EM * fontSize))
}

export function drawMatrix(paper: Paper, { counts }: Confusion, full: MatrixStyle): void {
  const style = { ...full, names: full.names.map((name) => cut(paper, name, NAME_SHARE * paper.width)) }
  const { names, title } = style
  const frame = frameOf(paper, style)
  const { left, top, side } = frame
  write(paper, title, 0, paper.fontSize, { color: 'ink', isBold: true })
  counts.forEach((row, truth) => {
    const total = row.reduce((sum, count) => sum + count, 0)
    row.forEach((count, answer) => {
      const cell = { count, share: total > 0 ? count / total : 0, isRight: truth === answer }
      drawCell(paper, left + answer * side, top + truth * side, side, cell)
    })
  })
  frameDiagonal(paper, frame, names.length)
  drawNames(paper, frame, style)
  write(paper, 'the network says', left + (names.length * side) / 2, top - 1.9 * paper.fontSize, {
    align: 'center',
  })
  writeUpwards(paper, 'it is', paper.fontSize, top + (names.length * side) / 2)
}

interface Frame {
  left: number
  top: number
  side: number
}

function frameOf(paper: Paper, style: MatrixStyle): Frame {
  const { width, height, fontSize } = paper
  const widest = Math.max(...style.names.map((name) => widthOf(paper, name)))
  const left = AXIS_EM * fontSize + widest + (style.hasShapes ? 1.5 : 0.5) * fontSize
  const top = TOP_EM * fontSize
  const classes = style.names.length
  const side = Math.min(Math.floor((width - left - 1) / classes), matrixSide(height, fontSize, classes))
  return { left: Math.round(left), top: Math.round(top), side }
}

interface Cell {
  count: number
  /** Of all rows of this truth. */
  share: number
  isRight: boolean
}

function drawCell(paper: Paper, x: number, y: number, side: number, { count, share, isRight }: Cell): void {
  const { context, palette, fontSize } = paper
  const [from, to] = palette.map
  context.globalAlpha = isRight ? 1 : MISTAKE_OPACITY * Math.sqrt(share)
  context.fillStyle = isRight ? mixedStyle(from, to, share) : palette.validation
  context.fillRect(x, y, side, side)
  context.globalAlpha = 1
  context.strokeStyle = palette.grid
  context.lineWidth = 1
  context.strokeRect(x + 0.5, y + 0.5, side, side)
  const text = String(count)
  if (count > 0 && widthOf(paper, text) <= side - 2 && fontSize <= side) {
    write(paper, text, x + side / 2 + 0.5, y + side / 2 + 0.37 * fontSize, { align: 'center', color: 'ink' })
  }
}

/** Last, so that no neighbour draws over it. */
function frameDiagonal({ context, palette }: Paper, { left, top, side }: Frame, classes: number): void {
  context.strokeStyle = palette.faint
  for (let k = 0; k < classes; k++) {
    context.strokeRect(left + k * side + 0.5, top + k * side + 0.5, side, side)
  }
}

function drawNames(paper: Paper, { left, top, side }: Frame, { names, hasShapes }: MatrixStyle): void {
  const { fontSize } = paper
  names.forEach((name, k) => {
    const middle = top + (k + 0.5) * side
    const end = left - (hasShapes ? 1.5 : 0.5) * fontSize
    write(paper, name, end, middle + 0.37 * fontSize, { align: 'right' })
    const column = left + (k + 0.5) * side
    if (hasShapes) {
      drawMark(paper, k, left - 0.75 * fontSize, middle)
      drawMark(paper, k, column, top - 0.75 * fontSize)
    } else {
      write(paper, name, column, top - 0.5 * fontSize, { align: 'center' })
    }
  })
}

function drawMark({ context, palette, fontSize }: Paper, shape: number, x: number, y: number): void {
  context.beginPath()
  traceShape(context, shape, x, y, fontSize / 3)
  context.fillStyle = palette.quiet
  context.fill()
}
