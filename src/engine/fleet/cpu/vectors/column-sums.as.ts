// Sums over rows, of float32 values that lie as float64.
import { rounded } from '../../../../catalog/arithmetic/rounded.as'

/** Four rows at a time, side by side as they lie: the sums stay in float64 until the last row. */
export function sumColumns(d: usize, rows: i32, columns: i32, sums: usize): void {
  const stride = (<usize>columns) << 3
  memory.fill(sums, 0, stride)
  for (let left = rows; left > 0; left -= 4) {
    if (left > 3) addFourRows(d, stride, sums)
    else for (let n = 0; n < left; n++) addRow(d + <usize>n * stride, stride, sums)
    d += stride << 2
  }
  // Behind the sums is room for a whole last pair.
  for (let j: usize = 0; j < stride; j += 16) v128.store(sums + j, rounded(v128.load(sums + j)))
}

function addFourRows(d: usize, stride: usize, sums: usize): void {
  for (const end = sums + stride; sums < end; sums += 16) {
    let s = f64x2.add(v128.load(sums), v128.load(d))
    s = f64x2.add(s, v128.load(d + stride))
    s = f64x2.add(s, v128.load(d + 2 * stride))
    v128.store(sums, f64x2.add(s, v128.load(d + 3 * stride)))
    d += 16
  }
}

function addRow(d: usize, stride: usize, sums: usize): void {
  for (const end = sums + stride; sums < end; sums += 16) {
    v128.store(sums, f64x2.add(v128.load(sums), v128.load(d)))
    d += 16
  }
}
