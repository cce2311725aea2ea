// Sums over rows.
import { pair, putFirst, putPair } from '../../../../catalog/arithmetic/pairs.as'

/** In float64, rounded at the end; eight columns at a time. */
export function sumColumns(d: usize, rows: i32, columns: i32, sums: usize): void {
  const stride = (<usize>columns) << 2
  for (; columns > 7; columns -= 8) {
    sumEight(d, rows, stride, sums)
    d += 32
    sums += 32
  }
  for (; columns > 0; columns -= 2) {
    sumPair(d, rows, stride, sums, columns > 1)
    d += 8
    sums += 8
  }
}

function sumEight(d: usize, rows: i32, stride: usize, sums: usize): void {
  let s = f64x2.splat(0)
  let t = s
  let u = s
  let v = s
  for (; rows > 0; rows--) {
    s = f64x2.add(s, pair(d))
    t = f64x2.add(t, pair(d + 8))
    u = f64x2.add(u, pair(d + 16))
    v = f64x2.add(v, pair(d + 24))
    d += stride
  }
  putPair(sums, s)
  putPair(sums + 8, t)
  putPair(sums + 16, u)
  putPair(sums + 24, v)
}

function sumPair(d: usize, rows: i32, stride: usize, sums: usize, isPair: bool): void {
  let s = f64x2.splat(0)
  for (; rows > 0; rows--) {
    s = f64x2.add(s, pair(d))
    d += stride
  }
  if (isPair) putPair(sums, s)
  else putFirst(sums, s)
}
