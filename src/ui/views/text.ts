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
  setFont(paper, isBold)
  context.textAlign = align
  context.fillStyle = palette[color]
  context.fillText(words, x, y)
}

/** On a ground that is not the paper's: with a halo. */
export function writeOver(paper: Paper, words: string, x: number, y: number, style: TextStyle = {}): void {
  const { context, palette } = paper
  setFont(paper, style.isBold ?? false)
  context.textAlign = style.align ?? 'left'
  context.lineWidth = 3
  context.lineJoin = 'round'
  context.strokeStyle = palette.halo
  context.strokeText(words, x, y)
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
  setFont(paper, isBold)
  return paper.context.measureText(words).width
}

function setFont({ context, fontSize }: Paper, isBold: boolean): void {
  context.font = `${isBold ? 600 : 400} ${fontSize}px 'Inter Variable', sans-serif`
}

/** The first of these that fits, or the last. */
export function fitting(paper: Paper, width: number, candidates: readonly string[], isBold = false): string {
  return candidates.find((words) => widthOf(paper, words, isBold) <= width) ?? candidates.at(-1)!
}
