// What a saved picture is made of, in the order in which it is drawn. All in CSS pixels; no DOM.

/** As canvas and SVG take them: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Color {
  /** "#1d1d1b" */
  hex: string
  /** 0 … 1 */
  opacity: number
}

export interface Stroke extends Color {
  width: number
  /** Empty where the line is whole. */
  dash: readonly number[]
  cap: CanvasLineCap
  join: CanvasLineJoin
}

interface Drawn {
  matrix: Matrix
  /** What lies outside is not seen; in the picture's own pixels, whatever the matrix is. */
  clip?: Box | undefined
}

export interface PathMark extends Drawn {
  kind: 'path'
  /** As SVG writes it. */
  d: string
  fill?: Color | undefined
  stroke?: Stroke | undefined
}

export interface WordsMark extends Drawn {
  kind: 'words'
  text: string
  /** Of the baseline, at the anchor. */
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  size: number
  weight: number
  color: Color
  /** Around the letters, under them. */
  halo?: Stroke | undefined
  /** Where the words lead to, in a file that can have links. */
  href?: string | undefined
}

export interface ImageMark extends Drawn {
  kind: 'image'
  canvas: HTMLCanvasElement
  box: Box
}

export type Mark = PathMark | WordsMark | ImageMark

/** One whole picture. */
export interface Sheet {
  width: number
  height: number
  ground: Color
  /** For who cannot see it. */
  title: string
  description: string
  marks: readonly Mark[]
}

/** The page's font, and what is like it where that is not installed. */
export const FONT_FAMILY = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif"

export const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0]

export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, e + x, f + y]
}
