// The processor in WebAssembly: each room is a memory of its own, and an instance of the module that computes in it.
import type { Opened, Processor, Room } from '../kernels'
import { MemoryPool } from './memory-pool'
import { type Exports, VectorKernels } from './vector-kernels'

/** Of float32 and of float64, and of whatever an array begins at, so that pairs lie in one piece. */
const BYTES = 4
const DOUBLE = 8
const ALIGNED = 16
/** Rows of a product at once, as dense.as.ts has it. */
const BLOCK = 128
/** Columns of a panel of the right factor, and float32 that a list of terms takes the room of (terms.as.ts). */
const WIDE = 32
const LIST = 272
/** What is read beside the last row and the last column. */
const BEHIND = 8

/** Hands out places one after another; without a memory it only counts. */
class Places implements Room {
  /** Nothing lies at address 0: kernels take it for "none". */
  #next = ALIGNED
  readonly #memory: ArrayBuffer | undefined

  constructor(memory?: ArrayBuffer) {
    this.#memory = memory
  }

  get bytes(): number {
    return this.#next
  }

  values(length: number): Float32Array {
    const at = this.#take(length * BYTES)
    return this.#memory ? new Float32Array(this.#memory, at, length) : new Float32Array(0)
  }

  sums(length: number): Float64Array {
    const at = this.#take(length * DOUBLE)
    return this.#memory ? new Float64Array(this.#memory, at, length) : new Float64Array(0)
  }

  flags(length: number): Uint8Array {
    const at = this.#take(length)
    return this.#memory ? new Uint8Array(this.#memory, at, length) : new Uint8Array(0)
  }

  #take(bytes: number): number {
    const at = this.#next
    // Kernels write whole pairs.
    this.#next += Math.ceil(bytes / ALIGNED) * ALIGNED
    return at
  }
}

export class Vectors implements Processor {
  readonly #module: WebAssembly.Module
  readonly #pool = new MemoryPool()

  constructor(module: WebAssembly.Module) {
    this.#module = module
  }

  open<Arrays>(sizes: readonly number[], build: (room: Room) => Arrays): Opened<Arrays> {
    const all = (room: Places) => ({
      arrays: build(room),
      scratch: room.values(scratchLength(sizes)),
      settings: room.sums(6),
    })
    const counted = new Places()
    all(counted)
    const widest = sizes.reduce((most, width) => Math.max(most, width), 0)
    const memory = this.#pool.take(counted.bytes + BEHIND * (widest + BEHIND) * BYTES)
    const { arrays, scratch, settings } = all(new Places(memory.buffer))
    const { exports } = new WebAssembly.Instance(this.#module, { env: { memory } })
    let isOpen = true
    return {
      arrays,
      kernels: new VectorKernels(exports as unknown as Exports, scratch.byteOffset, settings),
      // Closed once more, it may be another's by then.
      close: () => {
        if (isOpen) this.#pool.give(memory)
        isOpen = false
      },
    }
  }
}

/** Of the widest layer: both factors of a product in panels or in lists, or a pair of metrics for each input. */
function scratchLength(sizes: readonly number[]): number {
  return sizes.slice(1).reduce((most, fanOut, l) => {
    const fanIn = sizes[l] as number
    const wider = Math.max(fanIn, fanOut)
    const right = Math.max(
      Math.max(fanIn, BLOCK) * wholePanels(fanOut),
      Math.max(fanOut, BLOCK) * wholePanels(fanIn),
    )
    const lists = Math.max(BLOCK * Math.ceil(wider / BLOCK), wider + 3) * LIST
    return Math.max(most, fanIn * fanOut + right + lists)
  }, 0)
}

const wholePanels = (columns: number) => Math.ceil(columns / WIDE) * WIDE
