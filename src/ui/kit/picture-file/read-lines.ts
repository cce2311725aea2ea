// A text of the page as marks, one for each of its lines.
import { colorOf } from './inks'
import { type Mark, UNMOVED } from './mark'
import { type Font, measured } from './measure'
import type { Reading } from './reading'

export function readLines(node: Text, style: CSSStyleDeclaration, reading: Reading, faded: number): Mark[] {
  const color = colorOf(style.color, faded)
  if (!color || node.data.trim() === '') return []
  const font = { size: Number.parseFloat(style.fontSize), weight: Number(style.fontWeight) }
  const room = style.textOverflow === 'ellipsis' && node.parentElement ? node.parentElement : undefined
  return linesOf(node).map((range): Mark => {
    const { x, y, height } = reading.boxOf(range)
    const text = range.toString().replaceAll(/\s+/g, ' ').trimEnd()
    const end = room ? rightOf(room, reading) : Number.POSITIVE_INFINITY
    return {
      kind: 'words',
      text: cutAt(text, end - x, font),
      x,
      y: y + baselineIn(height, font),
      anchor: 'start',
      ...font,
      color,
      matrix: UNMOVED,
    }
  })
}

/** Where the browser broke it. */
function linesOf(node: Text): Range[] {
  const lines: Range[] = []
  let top = Number.NaN
  for (let i = 0; i < node.length; i++) {
    const letter = document.createRange()
    letter.setStart(node, i)
    letter.setEnd(node, i + 1)
    const rect = letter.getBoundingClientRect()
    // White space that is not drawn.
    if (rect.width === 0) continue
    if (rect.top === top) lines.at(-1)!.setEnd(node, i + 1)
    else lines.push(letter)
    top = rect.top
  }
  return lines
}

/** The box of a text is as high as its font says letters may be. */
function baselineIn(height: number, font: Font): number {
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = measured('x', font)
  return (height - above - below) / 2 + above
}

function rightOf(element: Element, { boxOf }: Reading): number {
  const { x, width } = boxOf(element)
  return x + width - Number.parseFloat(getComputedStyle(element).paddingRight)
}

/** As the page cuts it off, with an ellipsis. */
function cutAt(text: string, width: number, font: Font): string {
  // The page and a canvas round widths otherwise.
  if (measured(text, font).width <= width + 0.5) return text
  let end = text.length
  while (end > 1 && measured(`${text.slice(0, end)}…`, font).width > width) end--
  return `${text.slice(0, end).trimEnd()}…`
}
