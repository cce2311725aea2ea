// Memories of rooms that were closed, for those that are opened next: an engine sets much of its addresses aside for each.

const PAGE = 65_536
/** As many as a run and what trains beside it give back and take again. */
const KEPT = 8

export class MemoryPool {
  readonly #free: WebAssembly.Memory[] = []

  /** @returns all 0, of as many bytes at least; it never grows, so that no array in it is lost */
  take(bytes: number): WebAssembly.Memory {
    const pages = Math.ceil(bytes / PAGE)
    const fits = ({ buffer }: WebAssembly.Memory) =>
      buffer.byteLength >= pages * PAGE && buffer.byteLength <= 2 * pages * PAGE
    const found = this.#free.findIndex(fits)
    const [memory] = found < 0 ? [] : this.#free.splice(found, 1)
    if (!memory) return new WebAssembly.Memory({ initial: pages, maximum: pages })
    new Uint8Array(memory.buffer).fill(0)
    return memory
  }

  /** @param memory that nothing reads or writes any more */
  give(memory: WebAssembly.Memory): void {
    this.#free.push(memory)
    if (this.#free.length > KEPT) this.#free.shift()
  }
}
