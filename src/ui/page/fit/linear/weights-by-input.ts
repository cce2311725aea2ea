// A linear model's weights, one mark for each input: which inputs count, and which count for exactly nothing.

import { formatSignificant } from '../../../kit/format'
import { formatAxisTick } from '../../../kit/paper/axes'
import { drawLollipop, drawZero } from '../../../kit/paper/lollipop'
import type { Paper } from '../../../kit/paper/picture'
import { scaleOf } from '../../../kit/paper/range'
import { cut, widthOf, write } from '../../../kit/paper/text'
import { roundUp } from '../../../kit/ticks'
import { inputGroups } from './input-groups'

export interface NamedWeights {
  weights: ArrayLike<number>
  names: readonly string[]
  /** What each is for one unit of its input, where the inputs are standardised. */
  perUnit?: readonly number[]
}

/** Up to so many have their names beside them, a row each. */
const NAMED = 20
/** Under the figures. */
const PER_UNIT = 'per unit'
const ROW_EM = 1.15
/** Of the width; a longer name is cut. */
const NAME_SHARE = 0.4
/** With figures at the right there is less. */
const NAME_SHARE_BESIDE = 0.3
const TOP_EM = 1.8
const FOOT_EM = 1.9

export function drawWeightsByInput(paper: Paper, shown: NamedWeights): void {
  drawTitle(paper, shown)
  if (hasRows(paper, shown.names)) drawRows(paper, shown)
  else drawColumns(paper, shown)
}

/** The count of zeros stands beside a mark as they have. */
function drawTitle(paper: Paper, { weights, names }: NamedWeights): void {
  const { fontSize } = paper
  const title = 'weight of each input'
  write(paper, title, 0, fontSize, { color: 'ink', isBold: true })
  const zeros = Array.from(weights).filter((weight) => weight === 0).length
  if (zeros === 0) return
  const x = widthOf(paper, title, true) + 1.4 * fontSize
  drawZero(paper, { x, y: 0.65 * fontSize }, fontSize / 3.5)
  write(paper, `${zeros} of ${names.length} exactly 0`, x + 0.7 * fontSize, fontSize)
}

/** Whether there is room for a row with its name for each input. */
export function hasRows({ height, fontSize }: Paper, names: readonly string[]): boolean {
  const room = height - (TOP_EM + FOOT_EM) * fontSize
  return names.length <= NAMED && room / names.length >= ROW_EM * fontSize
}

/** Round, so that it stands still while weights move; as far below zero as above. */
function reachOf(weights: ArrayLike<number>): number {
  const largest = Array.from(weights).reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  return roundUp(largest, 2)
}

function drawRows(paper: Paper, { weights, names: full, perUnit = [] }: NamedWeights): void {
  const { width: whole, height, fontSize } = paper
  const figures = perUnit.map(formatSignificant)
  const width = whole - widthOfColumn(paper, figures)
  const names = full.map((name) =>
    cut(paper, name, (figures.length > 0 ? NAME_SHARE_BESIDE : NAME_SHARE) * whole),
  )
  const [top, foot] = [TOP_EM * fontSize, height - FOOT_EM * fontSize]
  const pitch = (foot - top) / names.length
  const reach = reachOf(weights)
  const left = Math.max(...names.map((name) => widthOf(paper, name))) + fontSize
  const x = scaleOf({ min: -reach, max: reach }, left, width - 0.8 * fontSize)
  for (const tick of [-reach, 0, reach]) {
    upright(paper, x(tick), top, foot, tick === 0)
    const align = tick > 0 ? 'right' : 'center'
    write(paper, formatAxisTick(tick), x(tick) + (tick > 0 ? 0.8 * fontSize : 0), foot + 1.4 * fontSize, {
      align,
    })
  }
  names.forEach((name, i) => {
    const y = top + (i + 0.5) * pitch
    const weight = weights[i]!
    const color = weight === 0 ? 'quiet' : 'ink'
    write(paper, name, left - fontSize, y + 0.37 * fontSize, { align: 'right', color })
    drawWeight(paper, weight, { x: x(0), y }, { x: x(weight), y }, Math.min(pitch / 4, 4.5))
    if (figures[i]) write(paper, figures[i], whole, y + 0.37 * fontSize, { align: 'right', color })
  })
  if (figures.length > 0) write(paper, PER_UNIT, whole, foot + 1.4 * fontSize, { align: 'right' })
}

/** Of figures at the right edge; none: 0. */
function widthOfColumn(paper: Paper, figures: readonly string[]): number {
  if (figures.length === 0) return 0
  return Math.max(...[...figures, PER_UNIT].map((figure) => widthOf(paper, figure))) + 0.8 * paper.fontSize
}

function drawColumns(paper: Paper, { weights, names }: NamedWeights): void {
  const { width, height, fontSize } = paper
  const [top, foot] = [(TOP_EM + 0.6) * fontSize, height - FOOT_EM * fontSize]
  const reach = reachOf(weights)
  const left = 3 * fontSize
  const pitch = (width - left) / names.length
  const y = scaleOf({ min: -reach, max: reach }, foot, top)
  for (const tick of [-reach, 0, reach]) {
    across(paper, y(tick), left, width, tick === 0)
    write(paper, formatAxisTick(tick), left - 0.6 * fontSize, y(tick) + 0.37 * fontSize, { align: 'right' })
  }
  const x = (i: number) => left + (i + 0.5) * pitch
  Array.from(weights).forEach((weight, i) => {
    drawWeight(paper, weight, { x: x(i), y: y(0) }, { x: x(i), y: y(weight) }, Math.min(pitch / 2.4, 4))
  })
  drawGroups(paper, names, left, pitch, foot)
}

function drawWeight(
  paper: Paper,
  weight: number,
  zero: { x: number; y: number },
  end: { x: number; y: number },
  radius: number,
): void {
  if (weight === 0) drawZero(paper, zero, radius)
  else drawLollipop(paper, zero, end, radius)
}

/** Under the columns: what neighbours are called. */
function drawGroups(paper: Paper, names: readonly string[], left: number, pitch: number, foot: number): void {
  const { context, palette, fontSize } = paper
  let written = 0
  for (const { name, first, count } of inputGroups(names)) {
    const [from, to] = [left + first * pitch + 1, left + (first + count) * pitch - 1]
    context.beginPath()
    context.moveTo(from, foot + 0.4 * fontSize)
    context.lineTo(to, foot + 0.4 * fontSize)
    context.lineWidth = 2
    context.strokeStyle = palette.faint
    context.stroke()
    const last = names[first + count - 1]!
    const words = count > 1 ? `${names[first]} … ${last.slice(name.length).trim()}` : last
    const length = widthOf(paper, words)
    const start = Math.max((from + to - length) / 2, left)
    if (start < written + fontSize) continue
    write(paper, words, start, foot + 1.7 * fontSize)
    written = start + length
  }
}

function upright({ context, palette }: Paper, x: number, from: number, to: number, isZero: boolean): void {
  context.beginPath()
  context.moveTo(Math.round(x) + 0.5, from)
  context.lineTo(Math.round(x) + 0.5, to)
  rule(context, isZero ? palette.faint : palette.grid)
}

function across({ context, palette }: Paper, y: number, from: number, to: number, isZero: boolean): void {
  context.beginPath()
  context.moveTo(from, Math.round(y) + 0.5)
  context.lineTo(to, Math.round(y) + 0.5)
  rule(context, isZero ? palette.faint : palette.grid)
}

function rule(context: CanvasRenderingContext2D, color: string): void {
  context.lineWidth = 1
  context.strokeStyle = color
  context.stroke()
}
