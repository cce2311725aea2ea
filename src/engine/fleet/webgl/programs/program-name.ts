// What programs are called in errors and in GPU tools: what they compute, and which of its variants it is.
import type { LoopLength, TextureLayout } from './blocks'

/** `update (adam, 3 layers)`. Letters, digits and these signs alone: the name stands in the shader as well. */
export function programName(what: string, ...variant: (string | false)[]): string {
  const told = variant.filter((detail) => detail !== false)
  return told.length > 0 ? `${what} (${told.join(', ')})` : what
}

export const layersText = (layers: number) => (layers === 1 ? '1 layer' : `${layers} layers`)
export const foldedText = (folded: boolean) => folded && 'folded textures'
/** How long its sums are, for a program that knows it. */
export const lengthText = (length: LoopLength) => length !== 'even' && `${length} in the sum`
/** Of a program that reads or writes blocks. */
export const layoutTexts = ({ folded, height }: TextureLayout) => [
  height === 4 && 'blocks of 8x4',
  foldedText(folded),
]
