// Between row-major matrices and 2x2 texels.
import { type Region, texelOf } from './region'

/** Texels needed for so many rows or columns: two to a texel. */
export function half(count: number): number {
  return Math.ceil(count / 2)
}

/** Where a row of a matrix begins among the floats of a texture `textureWidth` texels wide. */
function rowAt(region: Region, textureWidth: number, row: number): number {
  const { x, y } = texelOf(region, row >> 1, 0)
  return (y * textureWidth + x) * 4 + (row & 1) * 2
}

/** How far along its row an element lies. */
function along(column: number): number {
  return (column >> 1) * 4 + (column & 1)
}

/**
 * Writes a row-major matrix into texels.
 *
 * @param firstRow where the matrix begins in the region, in elements
 */
export function packMatrix(
  matrix: ArrayLike<number>,
  rows: number,
  columns: number,
  texels: Float32Array,
  region: Region,
  textureWidth: number,
  firstRow = 0,
): void {
  for (let r = 0; r < rows; r++) {
    const begin = rowAt(region, textureWidth, firstRow + r)
    for (let c = 0; c < columns; c++) texels[begin + along(c)] = matrix[r * columns + c] as number
  }
}

/** The inverse of `packMatrix`. */
export function unpackMatrix(
  texels: Float32Array,
  rows: number,
  columns: number,
  region: Region,
  textureWidth: number,
  firstRow: number,
  matrix: Float32Array,
): void {
  for (let r = 0; r < rows; r++) {
    const begin = rowAt(region, textureWidth, firstRow + r)
    for (let c = 0; c < columns; c++) matrix[r * columns + c] = texels[begin + along(c)] as number
  }
}
