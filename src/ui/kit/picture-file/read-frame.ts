// The ground of an element and the frame around it as marks: a bar, the key of a line, the box of a small picture.
import { colorOf } from './inks'
import { type Box, type Mark, type Stroke, UNMOVED } from './mark'

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
type Side = (typeof sides)[number]

/** A frame on all sides is one path, with round corners where it has some; of another each side is a line. */
export function frameMarks(style: CSSStyleDeclaration, box: Box, opacity: number): Mark[] {
  const strokes = sides.map((side) => strokeOf(style, side, opacity))
  const whole = strokes.every((stroke) => stroke) ? strokes[0] : undefined
  const fill = colorOf(style.backgroundColor, opacity)
  const d = roundRect(inner(box, (whole?.width ?? 0) / 2), radiusOf(style, box))
  const outline: Mark[] = fill || whole ? [{ kind: 'path', d, fill, stroke: whole, matrix: UNMOVED }] : []
  if (whole) return outline
  const lines = sides.flatMap((side, i): Mark[] => {
    const stroke = strokes[i]
    return stroke ? [{ kind: 'path', d: sidePath(box, side, stroke.width), stroke, matrix: UNMOVED }] : []
  })
  return [...outline, ...lines]
}

/** Nothing where no border is seen on this side. */
function strokeOf(style: CSSStyleDeclaration, side: Side, opacity: number): Stroke | undefined {
  const line = style[`border${side}Style`]
  const width = Number.parseFloat(style[`border${side}Width`])
  const color = colorOf(style[`border${side}Color`], opacity)
  if (line === 'none' || width === 0 || !color) return undefined
  const isDotted = line === 'dotted'
  const dash = isDotted ? [0, 2 * width] : line === 'dashed' ? [3 * width, 3 * width] : []
  return { ...color, width, dash, cap: isDotted ? 'round' : 'butt', join: 'miter' }
}

function radiusOf({ borderTopLeftRadius: computed }: CSSStyleDeclaration, { width, height }: Box): number {
  const most = Math.min(width, height) / 2
  const length = Number.parseFloat(computed)
  return Math.min(computed.endsWith('%') ? (length / 50) * most : length, most)
}

function inner({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by }
}

function roundRect({ x, y, width, height }: Box, radius: number): string {
  if (radius <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`
  const [across, down] = [Math.max(0, width - 2 * radius), Math.max(0, height - 2 * radius)]
  const turn = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx * radius} ${dy * radius}`
  return [
    `M${x + radius} ${y}h${across}${turn(1, 1)}v${down}${turn(-1, 1)}`,
    `h${-across}${turn(-1, -1)}v${-down}${turn(1, -1)}Z`,
  ].join('')
}

/** Along the middle of the border. */
function sidePath({ x, y, width, height }: Box, side: Side, thick: number): string {
  const [right, foot] = [x + width, y + height]
  if (side === 'Top') return `M${x} ${y + thick / 2}H${right}`
  if (side === 'Bottom') return `M${x} ${foot - thick / 2}H${right}`
  return `M${side === 'Left' ? x + thick / 2 : right - thick / 2} ${y}V${foot}`
}
