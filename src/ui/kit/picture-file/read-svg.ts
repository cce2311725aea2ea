// An <svg> of the page as marks: every shape a path, every text where it stands, in the colours that it is seen in.
import { fillOf, strokeOf } from './inks'
import type { Box, Mark, Matrix } from './mark'
import { shapePath } from './shape-path'

interface Place {
  matrix: DOMMatrix
  opacity: number
  clip: Box | undefined
}

const unseen = new Set(['defs', 'title', 'desc', 'clipPath', 'style'])

/** @param at where it stands, and how large it is drawn */
export function readSvg(svg: SVGSVGElement, at: Box, opacity = 1): Mark[] {
  return childrenOf(svg, inside(svg, at, { matrix: new DOMMatrix(), opacity, clip: undefined }))
}

function childrenOf(element: Element, place: Place): Mark[] {
  return [...element.children].flatMap((child) => readElement(child as SVGElement, place))
}

function readElement(element: SVGElement, above: Place): Mark[] {
  if (unseen.has(element.localName)) return []
  const style = getComputedStyle(element)
  if (style.display === 'none') return []
  const matrix = turned(element, above.matrix)
  const place = {
    matrix,
    opacity: above.opacity * Number(style.opacity),
    clip: clipOf(element, style.clipPath, matrix) ?? above.clip,
  }
  if (element instanceof SVGSVGElement) return childrenOf(element, inside(element, boxOf(element), place))
  if (element instanceof SVGTextElement) return readText(element, place)
  if (element instanceof SVGGElement || element instanceof SVGAElement) return childrenOf(element, place)
  const d = shapePath(element)
  const [fill, stroke] = [fillOf(style, place.opacity), strokeOf(style, place.opacity)]
  return d && (fill || stroke) ? [{ kind: 'path', d, fill, stroke, ...drawnAt(place) }] : []
}

/** What is left of an element by its clip-path; nothing where it has none. */
function clipOf(element: Element, clipPath: string, matrix: DOMMatrix): Box | undefined {
  if (clipPath === 'none') return undefined
  // With quotes or without, as the browser writes it.
  const [, id = ''] = /^url\("?#([^")]+)"?\)$/.exec(clipPath) ?? []
  const shape = element.ownerDocument.getElementById(id)?.firstElementChild
  if (!(shape instanceof SVGRectElement)) throw new Error(`A picture cannot be cut off by ${clipPath}.`)
  return boxUnder(matrix, boxOf(shape))
}

/** Nothing here is turned: a box stays one. */
function boxUnder(matrix: DOMMatrix, { x, y, width, height }: Box): Box {
  const corner = matrix.transformPoint({ x, y })
  const end = matrix.transformPoint({ x: x + width, y: y + height })
  return { x: corner.x, y: corner.y, width: end.x - corner.x, height: end.y - corner.y }
}

/** What a nested <svg> shows of itself. */
function inside(svg: SVGSVGElement, { x, y, width, height }: Box, place: Place): Place {
  const view = svg.viewBox.baseVal
  const {
    x: left,
    y: top,
    width: wide,
    height: high,
  } = view && view.width > 0 ? view : { x: 0, y: 0, width, height }
  const matrix = place.matrix.translate(x, y)
  const cutsOff = getComputedStyle(svg).overflow !== 'visible'
  return {
    ...place,
    matrix: matrix.scale(width / wide, height / high).translate(-left, -top),
    clip: cutsOff ? boxUnder(matrix, { x: 0, y: 0, width, height }) : place.clip,
  }
}

function boxOf({ x, y, width, height }: SVGSVGElement | SVGRectElement): Box {
  return {
    x: x.baseVal.value,
    y: y.baseVal.value,
    width: width.baseVal.value,
    height: height.baseVal.value,
  }
}

function turned(element: SVGElement, matrix: DOMMatrix): DOMMatrix {
  if (!(element instanceof SVGGraphicsElement)) return matrix
  const { baseVal: list } = element.transform
  // Not `consolidate`, which would write the page's own element anew.
  return Array.from({ length: list.numberOfItems }, (_, i) => list.getItem(i).matrix).reduce(
    (whole, own) => whole.multiply(DOMMatrix.fromMatrix(own)),
    matrix,
  )
}

/** Words of one element are one mark; where a text has several, each stands where its first letter does. */
function readText(text: SVGTextElement, place: Place): Mark[] {
  const pieces = piecesOf(text)
  let first = 0
  return pieces.flatMap(({ words, owner }) => {
    const [from, count] = [first, words.length]
    first += count
    if (words.trim() === '' || from >= text.getNumberOfChars()) return []
    const style = getComputedStyle(owner)
    const color = fillOf(style, place.opacity)
    if (!color) return []
    const anchor = pieces.length === 1 ? (style.textAnchor as 'start' | 'middle' | 'end') : 'start'
    const { x, y } = text.getStartPositionOfChar(from)
    const share = { start: 0, middle: 0.5, end: 1 }[anchor]
    return [
      {
        kind: 'words',
        text: words,
        x: x + share * text.getComputedTextLength(),
        y,
        anchor,
        size: Number.parseFloat(style.fontSize),
        weight: Number(style.fontWeight),
        color,
        halo: strokeOf(style, place.opacity),
        // Letters may be wider elsewhere: none is cut off.
        matrix: drawnAt(place).matrix,
      },
    ]
  })
}

function piecesOf(text: SVGTextElement): { words: string; owner: Element }[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  const pieces: { words: string; owner: Element }[] = []
  while (walker.nextNode()) {
    const { data, parentElement: owner } = walker.currentNode as Text
    const last = pieces.at(-1)
    if (last && last.owner === owner) last.words += data
    else if (owner && data !== '' && owner.localName !== 'title') pieces.push({ words: data, owner })
  }
  return pieces
}

function drawnAt({ matrix: { a, b, c, d, e, f }, clip }: Place): { matrix: Matrix; clip: Box | undefined } {
  return { matrix: [a, b, c, d, e, f], clip }
}
