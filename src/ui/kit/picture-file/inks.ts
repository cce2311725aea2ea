// What an element is drawn with, of its computed style: colours without names, lengths without units.
import { parseRgb } from '../paper/palette'
import type { Color, Stroke } from './mark'

/** @param faded what lies above it leaves of its opacity @returns nothing where nothing is to be seen */
export function colorOf(computed: string, faded: number): Color | undefined {
  if (computed === 'none') return undefined
  if (!/^(rgba?|color)\(/.test(computed)) throw new Error(`A picture cannot hold the colour ${computed}.`)
  const opacity = faded * alphaOf(computed)
  const digits = parseRgb(computed).map((part) => Math.round(part).toString(16).padStart(2, '0'))
  return opacity > 0 ? { hex: `#${digits.join('')}`, opacity } : undefined
}

/** "rgba(0, 0, 0, 0.5)", "color(srgb 0 0 0 / 0.5)"; 1 where nothing is said. */
function alphaOf(computed: string): number {
  const [, , , alpha = '1'] = computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  return Number(alpha)
}

export function fillOf(style: CSSStyleDeclaration, faded: number): Color | undefined {
  return colorOf(style.fill, faded * Number(style.fillOpacity))
}

export function strokeOf(style: CSSStyleDeclaration, faded: number): Stroke | undefined {
  const color = colorOf(style.stroke, faded * Number(style.strokeOpacity))
  const width = Number.parseFloat(style.strokeWidth)
  if (!color || width === 0) return undefined
  return {
    ...color,
    width,
    dash: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
    cap: style.strokeLinecap as CanvasLineCap,
    join: style.strokeLinejoin as CanvasLineJoin,
  }
}
