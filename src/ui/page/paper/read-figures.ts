// The figures of the page as drawings for paper, each as it stands on the screen.
import { messageOf } from '../../../experiment/parse/message-of'
import { partsOf, readFigure } from '../../kit/picture-file/read-figure'
import { svgFile } from '../../kit/picture-file/svg-file'
import { drawnIn } from '../../kit/use-picture'

export interface PaperFigure {
  title: string
  /** Wherever it is put, as wide as it is high: `480 / 260`. */
  drawing?: Element
  shape?: string
  /** Why there is none. */
  failure?: string
}

/** As they stand on the page: the fit with λ under it, the charts beside it, what is open over them. */
export interface PaperFigures {
  fit: readonly PaperFigure[]
  charts: readonly PaperFigure[]
  panel: readonly PaperFigure[]
}

const white = { hex: '#ffffff', opacity: 1 }

/** @param curves both charts, drawn for where the page's own are not */
export function readFigures(curves: Element): PaperFigures {
  return {
    fit: [
      ...figureOf('Fit', seenIn(document.querySelector('.fit-figure'))),
      // With the slider's ticks, which are its axis.
      ...figureOf('Every λ: the loss of networks trained with it from the start', ladderParts()),
    ],
    charts: ['.loss-card', '.weights-card'].flatMap((card) => {
      const onPage = document.querySelector(`main ${card}`)
      const shown = onPage && isCurrent(onPage) ? onPage : curves.querySelector(card)
      return figureOf(cardTitle(shown), seenIn(shown))
    }),
    panel: [...document.querySelectorAll('main > section')].flatMap(figuresOf),
  }
}

/** Nothing where it is hidden or nobody has drawn it. */
function seenIn(figure: Element | null): Element[] {
  const parts = figure ? partsOf(figure).filter((part) => part.checkVisibility()) : []
  return parts.some(isDrawn) ? parts : []
}

function isDrawn(part: Element): boolean {
  return part.matches('svg, canvas, :not(:empty)[role="img"]')
}

/** What is scrolled out of view is not drawn anew. */
function isCurrent(figure: Element): boolean {
  const image = seenIn(figure).find(isDrawn)
  if (!image) return false
  const picture = drawnIn(image)
  return !picture || picture() !== undefined
}

function ladderParts(): Element[] {
  const strip = document.querySelector('.ladder-strip > svg')
  const ticks = document.querySelector('.lambda-ticks')
  return strip && ticks ? [strip, ticks] : []
}

/** Of a panel with several pictures, each under its own title. */
function figuresOf(panel: Element): PaperFigure[] {
  const title = wordsIn(panel.querySelector('h2'))
  const parts = seenIn(panel)
  const boxes = parts.map((part) => boxIn(panel, part))
  return [...new Set(boxes)].flatMap((box) =>
    figureOf(
      [title, box !== panel && wordsIn(box.querySelector('h3'))].filter(Boolean).join(': '),
      parts.filter((_, i) => boxes[i] === box),
    ),
  )
}

/** What holds a picture and its title; the panel itself where it has none. */
function boxIn(panel: Element, part: Element): Element {
  let box = part
  while (box !== panel && !box.querySelector('h3')) box = box.parentElement!
  return box
}

/** "Weights, histogram" */
function cardTitle(card: Element | null): string {
  const view = card?.matches('.weights-card') && card.querySelector('input:checked + span')?.textContent
  return [wordsIn(card?.querySelector('h2')), view].filter(Boolean).join(', ')
}

/** Without what stands in a title to be pressed. */
function wordsIn(title: Element | null | undefined): string {
  const isSaid = (node: Node) =>
    !(node instanceof Element) || !node.matches('button:not(.explained), [popover]')
  return [...(title?.childNodes ?? [])]
    .filter(isSaid)
    .map((node) => node.textContent)
    .join('')
    .trim()
}

function figureOf(title: string, parts: readonly Element[]): PaperFigure[] {
  if (parts.length === 0) return []
  try {
    const { width, height, marks, words } = readFigure(parts)
    const text = svgFile({ width, height, ground: white, title, description: words, marks })
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [{ title, drawing: document.importNode(documentElement, true), shape: `${width} / ${height}` }]
  } catch (error) {
    return [{ title, failure: messageOf(error) }]
  }
}
