// Blocks in GLSL: texels of 2x2 in two columns, read from the layers of an array and written through several outputs.

/** Texel rows of a block: two (4x4 numbers) or four (8x4). */
export type BlockHeight = 2 | 4

/** How textures are laid out, as far as programs have to know: both are the same for all passes over the same rows. */
export interface TextureLayout {
  /** Whether rows go on in further columns. */
  folded: boolean
  height: BlockHeight
}

type Parity = 0 | 1

/** For each texel of a block, in the order of an array's layers. */
function eachTexel(height: BlockHeight, line: (row: number, column: Parity) => string): string {
  const lines = Array.from({ length: 2 * height }, (_, layer) => line(layer >> 1, (layer & 1) as Parity))
  return lines.join('\n  ')
}

/**
 * Needs `at` of region.ts. `layerAt` counts rows and columns of blocks, `texelAt` those of texels: the first is cheaper
 * where it is known beforehand which layer is meant.
 */
export const readBlockGlsl = (height: BlockHeight) => `
vec4 layerAt(sampler2DArray blocks, ivec4 region, int row, int column, int layer) {
  return texelFetch(blocks, ivec3(at(region, row, column), layer), 0);
}
vec4 texelAt(sampler2DArray blocks, ivec4 region, int row, int column) {
  return layerAt(blocks, region, row >> ${height / 2}, column >> 1, 2 * (row & ${height - 1}) + (column & 1));
}`

/** What a draw of blocks writes. */
export const writeBlockGlsl = (height: BlockHeight) => `
${eachTexel(height, (row, column) => `layout(location = ${2 * row + column}) out vec4 texel${row}${column};`)}`

/** Each texel that is written becomes a function of it. */
export function mapTexels(
  height: BlockHeight,
  f: (name: string, row: number, column: Parity) => string,
): string {
  return eachTexel(height, (row, column) => {
    const name = `texel${row}${column}`
    return `${name} = ${f(name, row, column)};`
  })
}

/** Begins a sum for each texel. @param left what those of the left column begin with */
export const beginSumsGlsl = (height: BlockHeight, left: string, right: string) =>
  eachTexel(height, (row, column) => `vec4 sum${row}${column} = ${column === 0 ? left : right};`)

/** Writes them. */
export const storeSumsGlsl = (height: BlockHeight) =>
  mapTexels(height, (name) => name.replace('texel', 'sum'))

interface Operands {
  /** What all texels of a row share. */
  row(row: number): string
  left: string
  /** Missing where the block's right column holds nothing. */
  right?: string | false
  /** A product of 2x2 numbers. */
  product(row: string, column: string): string
}

/** Adds a product to each sum: what is fetched for a row serves two of them, and what is for a column all of it. */
export const addProductsGlsl = (height: BlockHeight, { row, left, right, product }: Operands) => `{
    vec4 left = ${left}, ${right ? `right = ${right}, ` : ''}shared;
    ${Array.from(
      { length: height },
      (_, r) => `shared = ${row(r)};
    sum${r}0 += ${product('shared', 'left')};${right ? `\n    sum${r}1 += ${product('shared', 'right')};` : ''}`,
    ).join('\n    ')}
  }`

/** How many texels a loop in pairs goes over. It is known when a program is made, so that nothing asks for it at every turn. */
export type LoopLength = 'one' | 'odd' | 'even'

export function loopLength(texels: number): LoopLength {
  if (texels === 1) return 'one'
  return texels % 2 === 1 ? 'odd' : 'even'
}

/**
 * A loop over so many texels, two a turn: a block has two columns, so the layer that a texel lies in is known beforehand.
 * In it `i` counts blocks. It tests at its end: software rendering runs the body of one that tests at its beginning once
 * more, for nothing.
 */
export function inPairsGlsl(count: string, length: LoopLength, body: (column: Parity) => string): string {
  if (length === 'one') return `const int i = 0; ${body(0)}`
  return `
  int i = 0;
  do {
    ${body(0)}
    ${body(1)}
    i++;
  } while (i < ${count} >> 1);${length === 'odd' ? body(0) : ''}`
}
