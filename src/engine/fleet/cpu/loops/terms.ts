// A sum of scaled rows. Eight rows at a time, so that what is summed into is read and written once for eight products; rows
// whose factor is 0 are left out.

/** The rows of one sum: their factors, and where each begins. */
export class Terms {
  #factors = new Float32Array(64)
  #begins = new Int32Array(64)
  #count = 0
  #sums = new Float32Array(64)

  /** Begins another sum, of at most `room` rows. */
  clear(room: number): void {
    this.#count = 0
    if (room <= this.#factors.length) return
    this.#factors = new Float32Array(room)
    this.#begins = new Int32Array(room)
  }

  add(factor: number, begin: number): void {
    if (factor === 0) return
    this.#factors[this.#count] = factor
    this.#begins[this.#count++] = begin
  }

  /** sum[at + j] += Σₖ factorₖ · source[beginₖ + j], j < length: from 0, one after another, each rounded to float32. */
  addTo(sum: Float32Array, at: number, source: Float32Array, length: number): void {
    if (length > this.#sums.length) this.#sums = new Float32Array(length)
    const sums = this.#sums
    sums.fill(0, 0, length)
    let k = 0
    for (; k <= this.#count - 8; k += 8) this.#addEight(k, sums, source, length)
    for (; k <= this.#count - 4; k += 4) this.#addFour(k, sums, source, length)
    for (; k < this.#count; k++) {
      const factor = this.#factors[k] as number
      const row = this.#begins[k] as number
      for (let j = 0; j < length; j++)
        sums[j] = (sums[j] as number) + Math.fround(factor * (source[row + j] as number))
    }
    for (let j = 0; j < length; j++) sum[at + j] = (sum[at + j] as number) + (sums[j] as number)
  }

  #addEight(k: number, sums: Float32Array, source: Float32Array, length: number): void {
    const f0 = this.#factors[k] as number
    const f1 = this.#factors[k + 1] as number
    const f2 = this.#factors[k + 2] as number
    const f3 = this.#factors[k + 3] as number
    const f4 = this.#factors[k + 4] as number
    const f5 = this.#factors[k + 5] as number
    const f6 = this.#factors[k + 6] as number
    const f7 = this.#factors[k + 7] as number
    const row0 = this.#begins[k] as number
    const row1 = this.#begins[k + 1] as number
    const row2 = this.#begins[k + 2] as number
    const row3 = this.#begins[k + 3] as number
    const row4 = this.#begins[k + 4] as number
    const row5 = this.#begins[k + 5] as number
    const row6 = this.#begins[k + 6] as number
    const row7 = this.#begins[k + 7] as number
    for (let j = 0; j < length; j++) {
      let s = sums[j] as number
      s = Math.fround(s + Math.fround(f0 * (source[row0 + j] as number)))
      s = Math.fround(s + Math.fround(f1 * (source[row1 + j] as number)))
      s = Math.fround(s + Math.fround(f2 * (source[row2 + j] as number)))
      s = Math.fround(s + Math.fround(f3 * (source[row3 + j] as number)))
      s = Math.fround(s + Math.fround(f4 * (source[row4 + j] as number)))
      s = Math.fround(s + Math.fround(f5 * (source[row5 + j] as number)))
      s = Math.fround(s + Math.fround(f6 * (source[row6 + j] as number)))
      s = Math.fround(s + Math.fround(f7 * (source[row7 + j] as number)))
      sums[j] = s
    }
  }

  #addFour(k: number, sums: Float32Array, source: Float32Array, length: number): void {
    const f0 = this.#factors[k] as number
    const f1 = this.#factors[k + 1] as number
    const f2 = this.#factors[k + 2] as number
    const f3 = this.#factors[k + 3] as number
    const row0 = this.#begins[k] as number
    const row1 = this.#begins[k + 1] as number
    const row2 = this.#begins[k + 2] as number
    const row3 = this.#begins[k + 3] as number
    for (let j = 0; j < length; j++) {
      let s = sums[j] as number
      s = Math.fround(s + Math.fround(f0 * (source[row0 + j] as number)))
      s = Math.fround(s + Math.fround(f1 * (source[row1 + j] as number)))
      s = Math.fround(s + Math.fround(f2 * (source[row2 + j] as number)))
      s = Math.fround(s + Math.fround(f3 * (source[row3 + j] as number)))
      sums[j] = s
    }
  }
}
