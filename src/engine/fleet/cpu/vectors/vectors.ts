// The processor's products in WebAssembly. Values are widened to float64 into its memory, and sums rounded out of it once.
import type { Matrix, Rows } from '../matrix'

interface Exports {
  memory: WebAssembly.Memory
  addProduct(
    a: number,
    perRow: number,
    perColumn: number,
    b: number,
    c: number,
    rows: number,
    inner: number,
    columns: number,
  ): void
}

/** Rows of A at once, or of B where A is transposed: what is read again and again stays near the processor. */
const BLOCK = 128
const BYTES = 8
const PAGE = 65_536

/** How many there is room for where whole tiles are computed. */
const whole = (count: number) => (count + 3) & ~3

export class Vectors {
  readonly #exports: Exports
  #memory: Float64Array

  constructor(module: WebAssembly.Module) {
    this.#exports = new WebAssembly.Instance(module).exports as unknown as Exports
    this.#memory = new Float64Array(this.#exports.memory.buffer)
  }

  /** C += A · B as `addProduct` of ../product has it, to the bit. */
  addProduct(a: Matrix, b: Rows, c: Rows, rows: number, inner: number): void {
    if (a.perColumn === 1) this.#addByRows(a, b, c, rows, inner)
    else this.#addByTerms(a, b, c, rows, inner)
  }

  #addByRows(a: Matrix, b: Rows, c: Rows, rows: number, inner: number): void {
    const stride = whole(c.columns)
    const atB = this.#reserve(BLOCK * inner, inner * stride, BLOCK * stride)
    const atC = atB + inner * stride
    this.#widen(b, b.begin, inner, atB, stride)
    for (let m = 0; m < rows; m += BLOCK) {
      const count = Math.min(BLOCK, rows - m)
      const [from, first] = [a.begin + m * inner, c.begin + m * c.columns]
      this.#memory.set(a.values.subarray(from, from + count * inner))
      this.#widen(c, first, count, atC, stride)
      this.#exports.addProduct(0, inner * BYTES, BYTES, atB * BYTES, atC * BYTES, count, inner, stride)
      this.#round(c, first, count, atC, stride)
    }
  }

  /** A's columns lie one after another, as B's rows do: a sum goes on from block to block. */
  #addByTerms(a: Matrix, b: Rows, c: Rows, rows: number, inner: number): void {
    const stride = whole(c.columns)
    const atB = this.#reserve(BLOCK * rows, BLOCK * stride, whole(rows) * stride)
    const atC = atB + BLOCK * stride
    this.#widen(c, c.begin, rows, atC, stride)
    for (let k = 0; k < inner; k += BLOCK) {
      const count = Math.min(BLOCK, inner - k)
      const from = a.begin + k * rows
      this.#memory.set(a.values.subarray(from, from + count * rows))
      this.#widen(b, b.begin + k * b.columns, count, atB, stride)
      this.#exports.addProduct(0, BYTES, rows * BYTES, atB * BYTES, atC * BYTES, rows, count, stride)
    }
    this.#round(c, c.begin, rows, atC, stride)
  }

  /**
   * Makes room for A, B and C, one after another.
   *
   * @returns where B begins; the last tile reads up to three values past A
   */
  #reserve(lengthA: number, lengthB: number, lengthC: number): number {
    const atB = whole(lengthA + 4)
    const missing = (atB + lengthB + lengthC) * BYTES - this.#memory.byteLength
    if (missing > 0) {
      this.#exports.memory.grow(Math.ceil(missing / PAGE))
      this.#memory = new Float64Array(this.#exports.memory.buffer)
    }
    return atB
  }

  #widen({ values, columns }: Rows, begin: number, count: number, at: number, stride: number): void {
    if (columns === stride) {
      this.#memory.set(values.subarray(begin, begin + count * columns), at)
      return
    }
    for (let n = 0; n < count; n++) {
      for (let j = 0; j < columns; j++)
        this.#memory[at + n * stride + j] = values[begin + n * columns + j] as number
    }
  }

  #round({ values, columns }: Rows, begin: number, count: number, at: number, stride: number): void {
    if (columns === stride) {
      values.set(this.#memory.subarray(at, at + count * columns), begin)
      return
    }
    for (let n = 0; n < count; n++) {
      for (let j = 0; j < columns; j++)
        values[begin + n * columns + j] = this.#memory[at + n * stride + j] as number
    }
  }
}
