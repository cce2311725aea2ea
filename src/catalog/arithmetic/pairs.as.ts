// Pairs of float32 numbers in memory, computed with as float64: where the loops in JavaScript read and write a Float32Array.

/** Two numbers. */
export function pair(at: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at))
}

/** Writes two numbers, rounded. */
export function putPair(at: usize, values: v128): void {
  v128.store64_lane(at, f32x4.demote_f64x2_zero(values), 0)
}

/** Writes the first of them alone, rounded. */
export function putFirst(at: usize, values: v128): void {
  v128.store32_lane(at, f32x4.demote_f64x2_zero(values), 0)
}

/** One number. */
export function number(at: usize): f64 {
  return <f64>load<f32>(at)
}

/** Writes one number, rounded. */
export function putNumber(at: usize, value: f64): void {
  store<f32>(at, <f32>value)
}
