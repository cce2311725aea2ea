// The factors of a product as float32, in panels: four rows of the left one, or eight columns of the right one, side by side, so
// that what a tile reads lies in one piece however wide they are. The values are float32's already: nothing is rounded.

/** Bytes of one term: four numbers of the left factor, eight of the right one. */
export const LEFT: usize = 16
export const RIGHT: usize = 32

/** The rows of a matrix are the left factor's. */
export function packLeftRows(source: usize, rows: i32, columns: i32, into: usize): void {
  const stride = (<usize>columns) << 3
  for (let i = 0; i < rows; i += 4) {
    packFourRows(source, columns, into, LEFT)
    source += stride << 2
    into += <usize>columns * LEFT
  }
}

/** The columns of a matrix are the left factor's rows. */
export function packLeftColumns(source: usize, rows: i32, columns: i32, into: usize): void {
  for (let j = 0; j < columns; j += 4) {
    packFourColumns(source, rows, columns, into, LEFT)
    source += 32
    into += <usize>rows * LEFT
  }
}

/** The columns of a matrix are the right factor's. @returns where the panels end */
export function packRightColumns(source: usize, rows: i32, columns: i32, into: usize): usize {
  for (let j = 0; j < columns; j += 8) {
    packFourColumns(source, rows, columns, into, RIGHT)
    packFourColumns(source + 32, rows, columns, into + 16, RIGHT)
    source += 64
    into += <usize>rows * RIGHT
  }
  return into
}

/** The rows of a matrix are the right factor's columns. @returns where the panels end */
export function packRightRows(source: usize, rows: i32, columns: i32, into: usize): usize {
  const stride = (<usize>columns) << 3
  for (let i = 0; i < rows; i += 8) {
    packFourRows(source, columns, into, RIGHT)
    packFourRows(source + (stride << 2), columns, into + 16, RIGHT)
    source += stride << 3
    into += <usize>columns * RIGHT
  }
  return into
}

/** @param step bytes from a term to the next */
function packFourColumns(source: usize, rows: i32, columns: i32, into: usize, step: usize): void {
  const stride = (<usize>columns) << 3
  for (let k = 0; k < rows; k++) {
    v128.store(into, four(source))
    source += stride
    into += step
  }
}

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
