// The terms of a sparse left factor that are not 0, in lists: of each row, or of each column, one for every 128 terms. Relu and
// dropout make many zeros; a product with one changes no sum that began with 0 (but 0 · ∞, which a diverged run shows elsewhere).
import { TERMS } from './sums.as'

/** Bytes of a term: where its row lies in a panel of the right factor, and the factor itself. */
export const TERM: usize = 8
/** Bytes of a list: where it ends, room for all terms, and as much as keeps lists that grow together apart in the cache. */
export const LIST: usize = 8 + <usize>TERMS * TERM + 56

/** The rows of a matrix are the left factor's: lists of a row follow one another. @param step bytes of a row in a panel */
export function listRows(source: usize, rows: i32, columns: i32, step: i32, list: usize): void {
  for (let i = 0; i < rows; i++) {
    for (let left = columns; left > 0; left -= TERMS) {
      const count = min(left, TERMS)
      store<u32>(list, <u32>listRow(source, count, step, list + TERM))
      source += (<usize>count) << 2
      list += LIST
    }
  }
}

/** Four at a time, without a branch: what is 0 is written too, and the next one over it. @returns where the list ends */
function listRow(source: usize, count: i32, step: i32, into: usize): usize {
  let places = i32x4(0, step, 2 * step, 3 * step)
  const next = i32x4.splat(step << 2)
  for (; count > 3; count -= 4) {
    const factors = v128.load(source)
    const filled = i32x4.bitmask(f32x4.ne(factors, f32x4.splat(0)))
    const first = v128.shuffle<f32>(places, factors, 0, 4, 1, 5)
    const second = v128.shuffle<f32>(places, factors, 2, 6, 3, 7)
    v128.store64_lane(into, first, 0)
    into += (filled & 1) << 3
    v128.store64_lane(into, first, 1)
    into += (filled & 2) << 2
    v128.store64_lane(into, second, 0)
    into += (filled & 4) << 1
    v128.store64_lane(into, second, 1)
    into += filled & 8
    places = i32x4.add(places, next)
    source += 16
  }
  let place = i32x4.extract_lane(places, 0)
  for (; count > 0; count--) {
    const factor = load<f32>(source)
    store<i32>(into, place)
    store<f32>(into, factor, 4)
    if (factor !== 0) into += TERM
    place += step
    source += 4
  }
  return into
}

/** The columns of a matrix are the left factor's rows, of at most 128 terms. @param step bytes of a row in a panel */
export function listColumns(source: usize, rows: i32, columns: i32, step: i32, list: usize): void {
  for (let left = columns; left > 0; left -= 4) {
    listFourColumns(source, rows, columns, step, list)
    source += 16
    list += 4 * LIST
  }
}

/** Beside the last columns lists are made of what lies there, for nobody. */
function listFourColumns(source: usize, rows: i32, columns: i32, step: i32, list: usize): void {
  const stride = (<usize>columns) << 2
  let a = list + TERM
  let b = a + LIST
  let c = b + LIST
  let d = c + LIST
  let places = i32x4.splat(0)
  for (let n = 0; n < rows; n++) {
    const factors = v128.load(source)
    const filled = i32x4.bitmask(f32x4.ne(factors, f32x4.splat(0)))
    const first = v128.shuffle<f32>(places, factors, 0, 4, 1, 5)
    const second = v128.shuffle<f32>(places, factors, 2, 6, 3, 7)
    v128.store64_lane(a, first, 0)
    v128.store64_lane(b, first, 1)
    v128.store64_lane(c, second, 0)
    v128.store64_lane(d, second, 1)
    a += (filled & 1) << 3
    b += (filled & 2) << 2
    c += (filled & 4) << 1
    d += filled & 8
    places = i32x4.add(places, i32x4.splat(step))
    source += stride
  }
  store<u32>(list, <u32>a)
  store<u32>(list + LIST, <u32>b)
  store<u32>(list + 2 * LIST, <u32>c)
  store<u32>(list + 3 * LIST, <u32>d)
}
