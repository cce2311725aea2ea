// AssemblyScript, compiled to WebAssembly: the product of the processor's passes, two sums an instruction.

/**
 * C[m, n] += Σₖ A[m, k] B[k, n] in float64, each sum in order: the very bits of the loops in JavaScript.
 *
 * All three lie in memory as float64. Whole tiles of 4 x 4 are computed: there is room for rows and columns up to the next
 * multiple of 4, and what is in it means nothing.
 *
 * @param perRow bytes from a row of A to the next
 * @param perColumn bytes from a column of A to the next
 * @param columns of B and C, a multiple of 4
 */
export function addProduct(
  a: usize,
  perRow: usize,
  perColumn: usize,
  b: usize,
  c: usize,
  rows: usize,
  inner: usize,
  columns: usize,
): void {
  const stride = columns << 3
  for (let m: usize = 0; m < rows; m += 4) {
    for (let n: usize = 0; n < stride; n += 32)
      addTile(a + m * perRow, perRow, perColumn, b + n, c + m * stride + n, inner, stride)
  }
}

/** Four rows by four columns: what is read for one serves four sums, which stay in registers. */
function addTile(
  a: usize,
  perRow: usize,
  perColumn: usize,
  b: usize,
  c: usize,
  inner: usize,
  stride: usize,
): void {
  const c1 = c + stride
  const c2 = c1 + stride
  const c3 = c2 + stride
  let s0 = v128.load(c)
  let t0 = v128.load(c, 16)
  let s1 = v128.load(c1)
  let t1 = v128.load(c1, 16)
  let s2 = v128.load(c2)
  let t2 = v128.load(c2, 16)
  let s3 = v128.load(c3)
  let t3 = v128.load(c3, 16)
  let a0 = a
  let a1 = a0 + perRow
  let a2 = a1 + perRow
  let a3 = a2 + perRow
  for (let k: usize = 0; k < inner; k++) {
    const x = v128.load(b)
    const y = v128.load(b, 16)
    const f0 = v128.load64_splat(a0)
    const f1 = v128.load64_splat(a1)
    const f2 = v128.load64_splat(a2)
    const f3 = v128.load64_splat(a3)
    s0 = f64x2.add(s0, f64x2.mul(f0, x))
    t0 = f64x2.add(t0, f64x2.mul(f0, y))
    s1 = f64x2.add(s1, f64x2.mul(f1, x))
    t1 = f64x2.add(t1, f64x2.mul(f1, y))
    s2 = f64x2.add(s2, f64x2.mul(f2, x))
    t2 = f64x2.add(t2, f64x2.mul(f2, y))
    s3 = f64x2.add(s3, f64x2.mul(f3, x))
    t3 = f64x2.add(t3, f64x2.mul(f3, y))
    a0 += perColumn
    a1 += perColumn
    a2 += perColumn
    a3 += perColumn
    b += stride
  }
  v128.store(c, s0)
  v128.store(c, t0, 16)
  v128.store(c1, s1)
  v128.store(c1, t1, 16)
  v128.store(c2, s2)
  v128.store(c2, t2, 16)
  v128.store(c3, s3)
  v128.store(c3, t3, 16)
}
