// C += A · B on flat arrays: the one product that every pass of a dense layer is made of.

import type { Matrix, Rows } from './matrix'
import { Terms } from './terms'
import { addTile } from './tile'

/** From this share of zeros on, leaving them out is faster than computing eight sums at a time (measured: 0.4 to 0.5). */
const SPARSE = 0.4
/** Of so many values one is looked at; a prime, so that no column is passed over. */
const SAMPLED = 7

/** Terms that are summed up by themselves: a long sum loses less in pieces. The vectors have the same. */
const TERMS = 128

const terms = new Terms()

/**
 * C[m, n] += Σₖ A[m, k] B[k, n] with A [rows, inner], B [inner, columns]. Terms and sums are rounded to float32, in order, in
 * pieces of 128 terms, each from 0 and added in turn, in whichever way: no row's result depends on the rows beside it.
 */
export function addProduct(a: Matrix, b: Rows, c: Rows, rows: number, inner: number): void {
  for (let k = 0; k < inner; k += TERMS) {
    const left = { ...a, begin: a.begin + k * a.perColumn }
    const right = { ...b, begin: b.begin + k * b.columns }
    addPiece(left, right, c, rows, Math.min(TERMS, inner - k))
  }
}

function addPiece(a: Matrix, b: Rows, c: Rows, rows: number, inner: number): void {
  if (c.columns >= 4 && zeroShare(a, rows, inner) > SPARSE) addScaledRows(a, b, c, rows, inner)
  else addTiles(a, b, c, rows, inner)
}

/** Of the values that lie between the first and the last: a few are others'. */
function zeroShare({ values, begin, perRow, perColumn }: Matrix, rows: number, inner: number): number {
  const length = (rows - 1) * perRow + (inner - 1) * perColumn + 1
  let zeros = 0
  for (let i = begin; i < begin + length; i += SAMPLED) if (values[i] === 0) zeros++
  return zeros / Math.ceil(length / SAMPLED)
}

function addTiles(a: Matrix, b: Rows, c: Rows, rows: number, inner: number): void {
  for (let m = 0; m < rows; m += 2) {
    for (let n = 0; n < c.columns; n += 4) addTile(a, b, c, m, n, rows, inner)
  }
}

/** Relu and dropout make many zeros; a product with one changes no sum that began with 0 (but 0 · ∞, which a diverged run shows elsewhere). */
function addScaledRows(a: Matrix, b: Rows, c: Rows, rows: number, inner: number): void {
  const { values, begin, perRow, perColumn } = a
  for (let m = 0; m < rows; m++) {
    terms.clear(inner)
    for (let k = 0; k < inner; k++) {
      terms.add(values[begin + m * perRow + k * perColumn] as number, b.begin + k * b.columns)
    }
    terms.addTo(c.values, c.begin + m * c.columns, b.values, c.columns)
  }
}
