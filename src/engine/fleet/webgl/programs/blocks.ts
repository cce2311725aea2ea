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
  right: string
  /** A product of 2x2 numbers. */
  product(row: string, column: string): string
}

/** Adds a product to each sum: what is fetched for a row serves two of them, and what is for a column all of it. */
export const addProductsGlsl = (height: BlockHeight, { row, left, right, product }: Operands) => `{
    vec4 left = ${left}, right = ${right}, shared;
    ${Array.from(
      { length: height },
      (_, r) => `shared = ${row(r)};
    sum${r}0 += ${product('shared', 'left')};
    sum${r}1 += ${product('shared', 'right')};`,
    ).join('\n    ')}
  }`

/**
 * A loop over so many texels, two a turn: a block has two columns, so the layer that a texel lies in is known beforehand.
 * In it `i` counts blocks.
 */
export const inPairsGlsl = (count: string, body: (column: Parity) => string) => `
  for (int i = 0; i < ${count} >> 1; i++) {
    ${body(0)}
    ${body(1)}
  }
  if ((${count} & 1) == 1) {
    int i = ${count} >> 1;
    ${body(0)}
  }`
