// How wide words are in the page's font.
import { FONT_FAMILY, type WordsMark } from './mark'

export type Font = Pick<WordsMark, 'size' | 'weight'>

let own: CanvasRenderingContext2D | undefined

/** For all of them one: to make a canvas takes longer than to measure. */
function contextIn(font: Font): CanvasRenderingContext2D {
  own ??= document.createElement('canvas').getContext('2d')!
  own.font = fontOf(font)
  return own
}

export function measured(text: string, font: Font): TextMetrics {
  return contextIn(font).measureText(text)
}

/** As a canvas takes it. */
export function fontOf({ size, weight }: Font): string {
  return `${weight} ${size}px ${FONT_FAMILY}`
}
