// What stands under each layer of a picture of the network.

/** Of the row at the foot, pixels. */
export const CAPTION_HEIGHT = 20

/** "2 inputs", "64 units", "1 output". */
export function captionOf(layer: number, sizes: readonly number[]): string {
  const count = sizes[layer]!
  const what = layer === 0 ? 'input' : layer === sizes.length - 1 ? 'output' : 'unit'
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
