// Draws the tug-of-war: every weight a dot, zeros as dashes on the axis, the penalty's pull as a line or a band.
import { drawAxes, insidePlot } from '../../../ui/kit/paper/axes'
import type { Paper, Place } from '../../../ui/kit/paper/picture'
import { writeOver } from '../../../ui/kit/paper/text'
import type { Pull } from './pull'
import { restingGradient } from './pull'
import type { TugFrame, TugPoint } from './tug-frame'

export interface Spot {
  x: number
  y: number
}

export interface TugPicture {
  /** Of a weight's point; undefined where it is not drawn. */
  hit(at: Spot): number | undefined
}

const DOT_RADIUS = 2.6
const DASH_WIDTH = 9
/** After so many one more is not seen, and thousands lie on each other. */
const MOST_ON_A_PIXEL = 4
/** A finger is that thick. */
const HIT_DISTANCE = 16

/** @param chosen two weights that are marked 1 and 2 */
export function drawTug(paper: Paper, frame: TugFrame, chosen: readonly number[]): TugPicture {
  const { limits, points } = frame
  const range = (limit: number) => ({ min: -limit, max: limit })
  const names = { x: 'weight', y: 'data gradient' }
  const axes = drawAxes(paper, range(limits.weight), range(limits.gradient), names)
  const placeOf = ({ weight, gradient }: TugPoint): Spot => ({
    x: axes.x(weight),
    y: axes.y(Math.min(Math.max(gradient, -limits.gradient), limits.gradient)),
  })
  insidePlot(paper, () => drawPull(paper, axes, frame))
  drawPoints(paper, points, placeOf)
  chosen.forEach((at, i) => {
    const point = points.find((each) => each.at === at)
    if (point) drawChosen(paper, placeOf(point), String(i + 1))
  })
  return { hit: (at) => nearest(points, placeOf, at) }
}

function drawPull({ context, palette }: Paper, axes: Place, { pull, limits }: TugFrame): void {
  const { weight: far } = limits
  context.strokeStyle = palette.edge
  context.lineWidth = 1
  trace(context, axes, [
    [0, -limits.gradient],
    [0, limits.gradient],
  ])
  context.stroke()
  if (pull.slope === 0 && pull.band === 0) return
  const { slope, band } = pull
  context.fillStyle = palette.negative
  context.globalAlpha = 0.13
  trace(context, axes, [
    [-far, slope * far + band],
    [far, -slope * far + band],
    [far, -slope * far - band],
    [-far, slope * far - band],
  ])
  context.fill()
  context.globalAlpha = 1
  context.strokeStyle = palette.negative
  context.lineWidth = 2.2
  trace(context, axes, restingLine(pull, far))
  context.stroke()
}

/** Where weights come to rest, from left to right: along the upper edge, down through zero, along the lower. */
function restingLine(pull: Pull, far: number): [number, number][] {
  return [
    [-far, restingGradient(pull, -far)],
    [0, pull.band],
    [0, -pull.band],
    [far, restingGradient(pull, far)],
  ]
}

function trace(context: CanvasRenderingContext2D, axes: Place, line: [number, number][]): void {
  context.beginPath()
  for (const [x, y] of line) context.lineTo(axes.x(x), axes.y(y))
}

function drawPoints(
  { context, palette }: Paper,
  points: readonly TugPoint[],
  placeOf: (point: TugPoint) => Spot,
): void {
  // The more there are, the more they shine through each other.
  context.globalAlpha = points.length > 300 ? 0.45 : 0.85
  context.fillStyle = palette.training
  context.strokeStyle = palette.ink
  context.lineWidth = 1.2
  const drawn = new Map<number, number>()
  for (const point of points) {
    const { x, y } = placeOf(point)
    const pixel = Math.round(x) * 4096 + Math.round(y)
    const before = drawn.get(pixel) ?? 0
    if (before === MOST_ON_A_PIXEL) continue
    drawn.set(pixel, before + 1)
    context.beginPath()
    if (point.weight === 0) {
      context.moveTo(x - DASH_WIDTH / 2, y)
      context.lineTo(x + DASH_WIDTH / 2, y)
      context.stroke()
    } else {
      context.arc(x, y, DOT_RADIUS, 0, 2 * Math.PI)
      context.fill()
    }
  }
  context.globalAlpha = 1
}

function drawChosen(paper: Paper, { x, y }: Spot, name: string): void {
  const { context, palette } = paper
  context.beginPath()
  context.arc(x, y, 6, 0, 2 * Math.PI)
  context.strokeStyle = palette.ink
  context.lineWidth = 1.6
  context.stroke()
  // On the side where there is room.
  const isRight = x < paper.width - 3 * paper.fontSize
  writeOver(paper, name, isRight ? x + 9 : x - 9, y - 6, { isBold: true, align: isRight ? 'left' : 'right' })
}

function nearest(
  points: readonly TugPoint[],
  placeOf: (point: TugPoint) => Spot,
  { x, y }: Spot,
): number | undefined {
  let [best, closest] = [undefined as number | undefined, HIT_DISTANCE]
  for (const point of points) {
    const place = placeOf(point)
    const distance = Math.hypot(place.x - x, place.y - y)
    if (distance < closest) [best, closest] = [point.at, distance]
  }
  return best
}
