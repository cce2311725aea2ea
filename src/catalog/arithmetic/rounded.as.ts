// What float32 can hold.

/** Two numbers as float32 holds them: where the loops in JavaScript store into a Float32Array. */
export function rounded(values: v128): v128 {
  return f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(values))
}
