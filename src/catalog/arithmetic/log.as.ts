// log.ts operation by operation.

export function log(x: f64): f64 {
  if (!(x > 0)) return x
  const bits = reinterpret<u64>(x)
  let m = reinterpret<f64>((bits & 0xfffffffffffff) | 0x3ff0000000000000)
  let k = <f64>(<i32>(bits >> 52) - 1023)
  if (m > Math.SQRT2) {
    m *= 0.5
    k += 1
  }
  const f = (m - 1) / (m + 1)
  const q = f * f
  let s: f64 = 0
  for (let n: f64 = 21; n > 1; n -= 2) s = q * (1 / n + s)
  return k * 0.6931471803691238 + (2 * f + (2 * f * s + k * 1.9082149292705877e-10))
}

export function log1p(u: f64): f64 {
  const sum = 1 + u
  return log(sum) + (u - (sum - 1)) / sum
}
