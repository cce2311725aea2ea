// Words on a picture.
import type { Palette } from './palette'
import type { Paper } from './picture'

interface TextStyle {
  align?: CanvasTextAlign
  color?: keyof Pick<Palette, 'ink' | 'quiet' | 'training' | 'validation'>
  isBold?: boolean
}

/** @param y of the baseline */
export function write(
  paper: Paper,
  words: string,
  x: number,
  y: number,
  { align = 'left', color = 'quiet', isBold = false }: TextStyle = {},
): void {
  const { context, palette } = paper
  context.textAlign = align
  context.fillStyle = palette[color]
  inFont(paper, isBold, () => context.fillText(words, x, y))
}

/** On a ground that is not the paper's: with a halo. */
export function writeOver(paper: Paper, words: string, x: number, y: number, style: TextStyle = {}): void {
  const { context, palette } = paper
  context.textAlign = style.align ?? 'left'
  context.lineWidth = 3
  context.lineJoin = 'round'
  context.strokeStyle = palette.halo
  inFont(paper, style.isBold ?? false, () => context.strokeText(words, x, y))
  write(paper, words, x, y, { color: 'ink', ...style })
}

/** Upwards, its middle at (x, y). */
export function writeUpwards(paper: Paper, words: string, x: number, y: number): void {
  const { context } = paper
  context.save()
  context.translate(x, y)
  context.rotate(-Math.PI / 2)
  write(paper, words, 0, 0, { align: 'center' })
  context.restore()
}

export function widthOf(paper: Paper, words: string, isBold = false): number {
  return inFont(paper, isBold, () => paper.context.measureText(words).width)
}

export function fontOf(fontSize: number, isBold = false): string {
  return `${isBold ? 600 : 400} ${fontSize}px 'Inter Variable', sans-serif`
}

/** Paper has the ordinary font: to tell a canvas its font takes as long as to write a word. */
function inFont<T>({ context, fontSize }: Paper, isBold: boolean, work: () => T): T {
  if (!isBold) return work()
  context.font = fontOf(fontSize, true)
  const result = work()
  context.font = fontOf(fontSize)
  return result
}

/** As much of it as has room, with an ellipsis where that is not all. */
export function cut(paper: Paper, words: string, width: number): string {
  if (widthOf(paper, words) <= width) return words
  let end = words.length
  while (end > 1 && widthOf(paper, `${words.slice(0, end)}…`) > width) end--
  return `${words.slice(0, end).trimEnd()}…`
}

/** The first of these that fits, or the last. */
export function fitting(paper: Paper, width: number, candidates: readonly string[], isBold = false): string {
  return candidates.find((words) => widthOf(paper, words, isBold) <= width) ?? candidates.at(-1)!
}
