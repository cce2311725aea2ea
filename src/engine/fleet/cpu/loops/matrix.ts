// How a product of the processor sees flat arrays.

/** Values that lie somewhere in an array, so far apart: a transposed matrix is the same values with its steps exchanged. */
export interface Matrix {
  values: Float32Array
  begin: number
  perRow: number
  perColumn: number
}

/** Rows of length `columns` one after another. */
export interface Rows {
  values: Float32Array
  begin: number
  columns: number
}
