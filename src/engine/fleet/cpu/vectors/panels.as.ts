// The factors of a product in panels: four rows of the left one, or some columns of the right one, side by side, so
// that what is read together lies in one piece however wide they are.

/** Rows of a panel of the left factor. */
const ROWS = 4
/** Bytes of one term of it. */
export const LEFT: usize = 16

/** The rows of a matrix are the left factor's. */
export function packLeftRows(source: usize, rows: i32, columns: i32, into: usize): void {
  const stride = (<usize>columns) << 2
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
    source += 16
    into += <usize>rows * LEFT
  }
}

/** The columns of a matrix are the right factor's. @param wide columns of a panel @returns where the panels end */
export function packRightColumns(source: usize, rows: i32, columns: i32, wide: i32, into: usize): usize {
  const stride = (<usize>columns) << 2
  const step = (<usize>wide) << 2
  for (let left = columns; left > 0; left -= wide) {
    let from = source
    for (let k = 0; k < rows; k++) {
      packRow(from, min(wide, left), into)
      from += stride
      into += step
    }
    source += step
  }
  return into
}

/** In eights. Beside the last columns lies what is there: no sum that is read comes of it. */
function packRow(source: usize, columns: i32, into: usize): void {
  for (; columns > 0; columns -= 8) {
    v128.store(into, v128.load(source))
    v128.store(into, v128.load(source, 16), 16)
    source += 32
    into += 32
  }
}

/** The rows of a matrix are the right factor's columns. @param wide columns of a panel @returns where the panels end */
export function packRightRows(source: usize, rows: i32, columns: i32, wide: i32, into: usize): usize {
  const step = (<usize>wide) << 2
  const stride = (<usize>columns) << 2
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
  const stride = (<usize>columns) << 2
  for (let k = 0; k < rows; k++) {
    v128.store(into, v128.load(source))
    source += stride
    into += LEFT
  }
}

/** @param step bytes from a term to the next */
function packFourRows(source: usize, columns: i32, into: usize, step: usize): void {
  const stride = (<usize>columns) << 2
  for (; columns > 3; columns -= 4) {
    packSquare(source, stride, into, step)
    source += 16
    into += step << 2
  }
  for (; columns > 0; columns--) {
    for (let i: usize = 0; i < 4; i++) store<f32>(into + (i << 2), load<f32>(source + i * stride))
    source += 4
    into += step
  }
}

/** Four by four, the other way round. */
function packSquare(source: usize, stride: usize, into: usize, step: usize): void {
  const a = v128.load(source)
  const b = v128.load(source + stride)
  const c = v128.load(source + 2 * stride)
  const d = v128.load(source + 3 * stride)
  const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5)
  const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5)
  v128.store(into, v128.shuffle<f64>(ab, cd, 0, 2))
  v128.store(into + step, v128.shuffle<f64>(ab, cd, 1, 3))
  const ef = v128.shuffle<f32>(a, b, 2, 6, 3, 7)
  const gh = v128.shuffle<f32>(c, d, 2, 6, 3, 7)
  v128.store(into + 2 * step, v128.shuffle<f64>(ef, gh, 0, 2))
  v128.store(into + 3 * step, v128.shuffle<f64>(ef, gh, 1, 3))
}
