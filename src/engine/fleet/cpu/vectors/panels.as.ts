// The factors of a product as float32, in panels: four rows of the left one, or some columns of the right one, side by side, so
// that what is read together lies in one piece however wide they are. The values are float32's already: nothing is rounded.

/** Rows of a panel of the left factor. */
const ROWS = 4
/** Bytes of one term of it. */
export const LEFT: usize = 16

/** The rows of a matrix are the left factor's. */
export function packLeftRows(source: usize, rows: i32, columns: i32, into: usize): void {
  const stride = (<usize>columns) << 3
  for (let i = 0; i < rows; i += ROWS) {
    packFourRows(source, columns, into, LEFT)
    source += stride << 2
    into += <usize>columns * LEFT
  }
}

/** The columns of a matrix are the left factor's rows. */
export function packLeftColumns(source: usize, rows: i32, columns: i32, into: usize): void {
  for (let j = 0; j < columns; j += ROWS) {
    packFourColumns(source, rows, columns, into)
    source += 32
    into += <usize>rows * LEFT
  }
}

/** The columns of a matrix are the right factor's. @param wide columns of a panel @returns where the panels end */
export function packRightColumns(source: usize, rows: i32, columns: i32, wide: i32, into: usize): usize {
  const stride = (<usize>columns) << 3
  const step = (<usize>wide) << 2
  for (let left = columns; left > 0; left -= wide) {
    let from = source
    for (let k = 0; k < rows; k++) {
      packRow(from, min(wide, left), into)
      from += stride
      into += step
    }
    source += step << 1
  }
  return into
}

/** In eights. Beside the last columns lies what is there: no sum that is read comes of it. */
function packRow(source: usize, columns: i32, into: usize): void {
  for (; columns > 0; columns -= 8) {
    v128.store(into, four(source))
    v128.store(into, four(source + 32), 16)
    source += 64
    into += 32
  }
}

/** The rows of a matrix are the right factor's columns. @param wide columns of a panel @returns where the panels end */
export function packRightRows(source: usize, rows: i32, columns: i32, wide: i32, into: usize): usize {
  const step = (<usize>wide) << 2
  const stride = (<usize>columns) << 3
  for (let left = rows; left > 0; left -= wide) {
    for (let i = 0; i < min(wide, left); i += 4) {
      packFourRows(source + <usize>i * stride, columns, into + ((<usize>i) << 2), step)
    }
    source += <usize>wide * stride
    into += <usize>columns * step
  }
  return into
}

function packFourColumns(source: usize, rows: i32, columns: i32, into: usize): void {
  const stride = (<usize>columns) << 3
  for (let k = 0; k < rows; k++) {
    v128.store(into, four(source))
    source += stride
    into += LEFT
  }
}

/** @param step bytes from a term to the next */
function packFourRows(source: usize, columns: i32, into: usize, step: usize): void {
  const stride = (<usize>columns) << 3
  for (let left = columns; left > 0; left -= 2) {
    const ab = v128.shuffle<f32>(narrowed(source), narrowed(source + stride), 0, 4, 1, 5)
    const cd = v128.shuffle<f32>(narrowed(source + 2 * stride), narrowed(source + 3 * stride), 0, 4, 1, 5)
    v128.store(into, v128.shuffle<f64>(ab, cd, 0, 2))
    // Of an odd count the last pair is half there.
    if (left > 1) v128.store(into + step, v128.shuffle<f64>(ab, cd, 1, 3))
    source += 16
    into += step << 1
  }
}

/** Four numbers as float32. */
export function four(from: usize): v128 {
  return v128.shuffle<f64>(narrowed(from), narrowed(from + 16), 0, 2)
}

/** A pair as float32. */
function narrowed(pair: usize): v128 {
  return f32x4.demote_f64x2_zero(v128.load(pair))
}
