// The three products of a dense layer on flat row-major arrays. Plain loops: the engine's compiler does them well.

/** z[n, j] = b[j] + Σᵢ h[n, i] w[i, j]. The parameters lie in one array: w from `w0`, b from `b0`. */
export function affine(
  h: Float32Array,
  parameters: Float32Array,
  w0: number,
  b0: number,
  rows: number,
  fanIn: number,
  fanOut: number,
  z: Float32Array,
): void {
  for (let n = 0; n < rows; n++) {
    const out = n * fanOut
    for (let j = 0; j < fanOut; j++) z[out + j] = parameters[b0 + j] as number
    for (let i = 0; i < fanIn; i++) {
      const x = h[n * fanIn + i] as number
      // Relu and dropout make many zeros; a product with one adds nothing (but 0 · ∞, which a diverged run shows elsewhere).
      if (x === 0) continue
      const row = w0 + i * fanOut
      for (let j = 0; j < fanOut; j++)
        z[out + j] = (z[out + j] as number) + x * (parameters[row + j] as number)
    }
  }
}

/** back[n, i] = Σⱼ d[n, j] w[i, j] */
export function affineTransposed(
  d: Float32Array,
  parameters: Float32Array,
  w0: number,
  rows: number,
  fanIn: number,
  fanOut: number,
  back: Float32Array,
): void {
  for (let n = 0; n < rows; n++) {
    const from = n * fanOut
    for (let i = 0; i < fanIn; i++) {
      const row = w0 + i * fanOut
      let sum = 0
      for (let j = 0; j < fanOut; j++) sum += (d[from + j] as number) * (parameters[row + j] as number)
      back[n * fanIn + i] = sum
    }
  }
}

/** g_w[i, j] = Σₙ h[n, i] d[n, j], g_b[j] = Σₙ d[n, j]; overwrites. */
export function affineGradient(
  h: Float32Array,
  d: Float32Array,
  rows: number,
  fanIn: number,
  fanOut: number,
  gradient: Float32Array,
  w0: number,
  b0: number,
): void {
  gradient.fill(0, w0, b0 + fanOut)
  for (let n = 0; n < rows; n++) {
    const from = n * fanOut
    for (let j = 0; j < fanOut; j++) gradient[b0 + j] = (gradient[b0 + j] as number) + (d[from + j] as number)
    for (let i = 0; i < fanIn; i++) {
      const x = h[n * fanIn + i] as number
      if (x === 0) continue
      const row = w0 + i * fanOut
      for (let j = 0; j < fanOut; j++) {
        gradient[row + j] = (gradient[row + j] as number) + x * (d[from + j] as number)
      }
    }
  }
}
