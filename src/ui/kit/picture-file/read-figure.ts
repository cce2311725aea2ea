// The pictures of a figure, and the words that belong to them, as one drawing.
import { extent } from '../../../experiment/extent'
import { joinWords } from './join-words'
import type { Box, WordsMark } from './mark'
import { measured } from './measure'
import { readHtml } from './read-html'
import type { Reading } from './reading'
import type { Drawing } from './sheet'

/** Of what lies between the parts, controls mostly, no more is kept free. */
const GAP = 8

/** Its parts, as they stand one under the other: what is said to be a picture, and words that say so with `data-picture`. */
export function partsOf(figure: Element): Element[] {
  const found = [...figure.querySelectorAll('[role="img"], [data-picture]')]
  return found.filter((part) => !found.some((other) => other !== part && other.contains(part)))
}

/** @param without a selector of what is left out */
export function readFigure(parts: readonly Element[], without?: string): Drawing {
  const boxes = parts.map(boxOnPage)
  const [left] = extent(boxes.map(({ x }) => x))
  const [, right] = extent(boxes.map(({ x, width }) => x + width))
  const tops = closedUp(boxes)
  const marks = parts.flatMap((part, i) =>
    joinWords(readHtml(part, readingFrom(left, boxes[i]!.y - tops[i]!, without)), widthOf),
  )
  return {
    width: Math.ceil(right - left),
    height: Math.ceil(extent(boxes.map(({ height }, i) => tops[i]! + height))[1]),
    marks,
    words: parts.flatMap((part) => part.getAttribute('aria-label') ?? []).join(' '),
  }
}

const widthOf = (words: WordsMark) => measured(words.text, words).width

function readingFrom(left: number, top: number, without: string | undefined): Reading {
  return {
    without,
    boxOf: (element) => {
      const { x, y, width, height } = boxOnPage(element)
      return { x: x - left, y: y - top, width, height }
    },
  }
}

/** In the page's own pixels, also where it is enlarged. */
function boxOnPage(element: Element | Range): Box {
  const { x, y, width, height } = element.getBoundingClientRect()
  const by = enlargement()
  return { x: x / by, y: y / by, width: width / by, height: height / by }
}

function enlargement(): number {
  const page = document.querySelector<HTMLElement>('main')
  return page ? page.getBoundingClientRect().width / page.offsetWidth : 1
}

/** Where each begins, from the top, once what lies between is taken out. */
function closedUp(boxes: readonly Box[]): number[] {
  const order = boxes.map((_, i) => i).sort((a, b) => boxes[a]!.y - boxes[b]!.y)
  const tops: number[] = []
  let [end, shift] = [Number.NaN, 0]
  for (const i of order) {
    const { y, height } = boxes[i]!
    shift = Number.isNaN(end) ? y : shift + Math.max(0, y - end - GAP)
    tops[i] = y - shift
    end = Math.max(Number.isNaN(end) ? y : end, y + height)
  }
  return tops
}
