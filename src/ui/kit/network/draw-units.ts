// The units, each with its bias in it: filled above zero, a ring below; crossed where dropped, faint where dead.
import type { Paper } from '../paper/picture'
import { write } from '../paper/text'
import { indexOf } from './connection'
import type { NetworkFrame } from './network-frame'
import type { Point } from './picture'
import { strengthOf } from './strength'
import type { Units } from './units'

/** Smaller units are dots: their outlines would touch. */
const LEAST_OUTLINED = 1.5

export function drawUnits(paper: Paper, frame: NetworkFrame, units: Units): void {
  frame.sizes.forEach((count, layer) => {
    for (let unit = 0; unit < count; unit++) drawUnit(paper, frame, units, layer, unit)
    if (units.isNamed[layer]) nameUnits(paper, frame, units, layer)
  })
}

function drawUnit(paper: Paper, frame: NetworkFrame, units: Units, layer: number, unit: number): void {
  const { context, palette } = paper
  const at = units.at(layer, unit)
  const radius = units.radius[layer]!
  const isIdle = frame.now?.idle[layer]?.has(unit) ?? false
  context.beginPath()
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI)
  if (radius < LEAST_OUTLINED) {
    fillWith(paper, isIdle ? palette.edge : palette.quiet, 1)
  } else {
    fillWith(paper, palette.page, 1)
    context.lineWidth = 1
    context.strokeStyle = isIdle ? palette.edge : palette.quiet
    context.stroke()
  }
  if (isIdle) return
  if (layer === 0) fillWith(paper, palette.quiet, 1)
  else drawBias(paper, frame, layer, unit, at, radius)
  if (frame.now?.dropped?.[layer]?.has(unit)) cross(paper, at, Math.max(radius, 2.5))
}

function fillWith({ context }: Paper, color: string, strength: number): void {
  context.globalAlpha = strength
  context.fillStyle = color
  context.fill()
  context.globalAlpha = 1
}

function drawBias(
  paper: Paper,
  frame: NetworkFrame,
  layer: number,
  unit: number,
  at: Point,
  radius: number,
): void {
  const { context, palette } = paper
  const bias = frame.now?.values[indexOf(frame.layout, { layer: layer - 1, to: unit })] ?? 0
  const strength = strengthOf(bias, frame.limit)
  if (bias > 0) fillWith(paper, palette.ink, strength)
  if (!(bias < 0)) return
  context.beginPath()
  const width = Math.max(1, 0.5 * radius)
  context.arc(at.x, at.y, Math.max(radius - width / 2, 0.5), 0, 2 * Math.PI)
  context.lineWidth = width
  context.globalAlpha = strength
  context.strokeStyle = palette.negative
  context.stroke()
  context.globalAlpha = 1
}

function cross({ context, palette }: Paper, { x, y }: Point, reach: number): void {
  context.beginPath()
  context.moveTo(x - reach, y - reach)
  context.lineTo(x + reach, y + reach)
  context.moveTo(x + reach, y - reach)
  context.lineTo(x - reach, y + reach)
  context.lineWidth = 1.6
  context.strokeStyle = palette.validation
  context.stroke()
}

function nameUnits(
  paper: Paper,
  { inputNames, outputNames }: NetworkFrame,
  units: Units,
  layer: number,
): void {
  const isInput = layer === 0
  const names = isInput ? inputNames : outputNames
  const away = units.radius[layer]! + 4
  names.forEach((name, unit) => {
    const { x, y } = units.at(layer, unit)
    write(paper, name, isInput ? x - away : x + away, y + 0.35 * paper.fontSize, {
      align: isInput ? 'right' : 'left',
    })
  })
}
