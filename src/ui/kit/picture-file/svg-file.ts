// A picture as an SVG that needs nothing else: presentation attributes alone, no style, no script, no id that another
// picture on the same page could have as well.

import type { PathMark, Sheet, Stroke, WordsMark } from './mark'
import { type Box, type Color, FONT_FAMILY, type ImageMark, type Mark, type Matrix } from './mark'

type Attributes = Record<string, string | number | undefined>

export function svgFile({ width, height, ground, title, description, marks }: Sheet): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': FONT_FAMILY,
  }
  const lines = [
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(description)),
    element('rect', { width, height, ...filled(ground) }),
    ...clipped(marks),
  ]
  return `${element('svg', root, `\n${lines.join('\n')}\n`)}\n`
}

/** Marks that are cut off at the same box lie in one nested <svg>, which cuts off by itself. */
function clipped(marks: readonly Mark[]): string[] {
  const lines: string[] = []
  for (let i = 0; i < marks.length; ) {
    const { clip } = marks[i]!
    const key = JSON.stringify(clip)
    const end = marks.findIndex((mark, j) => j > i && JSON.stringify(mark.clip) !== key)
    const group = marks.slice(i, end < 0 ? marks.length : end)
    const written = group.map(markText)
    lines.push(clip ? element('svg', clipOf(clip), written.join('\n')) : written.join('\n'))
    i += group.length
  }
  return lines
}

function clipOf({ x, y, width, height }: Box): Attributes {
  const [left, top, wide, high] = [x, y, width, height].map(rounded)
  return { x: left, y: top, width: wide, height: high, viewBox: `${left} ${top} ${wide} ${high}` }
}

function markText(mark: Mark): string {
  switch (mark.kind) {
    case 'path':
      return pathText(mark)
    case 'words':
      return wordsText(mark)
    case 'image':
      return imageText(mark)
    default:
      return mark satisfies never
  }
}

function pathText({ d, fill, stroke, matrix }: PathMark): string {
  return element('path', { d, transform: transformOf(matrix), ...filled(fill), ...stroked(stroke) })
}

function wordsText({ text, x, y, anchor, size, weight, color, halo, matrix, href }: WordsMark): string {
  const written = element(
    'text',
    {
      x: rounded(x),
      y: rounded(y),
      transform: transformOf(matrix),
      'font-size': rounded(size),
      'font-weight': weight === 400 ? undefined : weight,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'paint-order': halo && 'stroke',
      ...filled(color),
      ...stroked(halo),
    },
    escaped(text),
  )
  return href ? element('a', { href }, written) : written
}

function imageText({ canvas, box: { x, y, width, height }, matrix }: ImageMark): string {
  const href = canvas.toDataURL('image/png')
  return element('image', { x, y, width, height, transform: transformOf(matrix), href })
}

/** Nothing said is black in SVG. */
function filled(color: Color | undefined): Attributes {
  if (!color) return { fill: 'none' }
  return { fill: color.hex, 'fill-opacity': opacityOf(color) }
}

function stroked(stroke: Stroke | undefined): Attributes {
  if (!stroke) return {}
  const { hex, width, dash, cap, join } = stroke
  return {
    stroke: hex,
    'stroke-opacity': opacityOf(stroke),
    'stroke-width': width === 1 ? undefined : rounded(width),
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-linejoin': join === 'miter' ? undefined : join,
  }
}

function opacityOf({ opacity }: Color): number | undefined {
  return opacity === 1 ? undefined : rounded(opacity)
}

function transformOf([a, b, c, d, e, f]: Matrix): string | undefined {
  const isTurned = a !== 1 || b !== 0 || c !== 0 || d !== 1
  if (isTurned) return `matrix(${[a, b, c, d, e, f].map(rounded).join(' ')})`
  return e === 0 && f === 0 ? undefined : `translate(${rounded(e)} ${rounded(f)})`
}

/** To a thousandth: what no screen and no printer shows. */
function rounded(value: number): number {
  return Math.round(1000 * value) / 1000
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
