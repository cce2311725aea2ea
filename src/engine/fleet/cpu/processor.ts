// What computes on the processor here: WebAssembly's vectors where they were loaded, else loops in JavaScript.
import type { Opened, Processor, Room } from './kernels'
import { loops } from './loops/loops'

let vectors: Processor | undefined

/**
 * From now on rooms are those of these; none: of the loops in JavaScript.
 *
 * @returns those until now
 */
export function chooseVectors(chosen: Processor | undefined): Processor | undefined {
  const before = vectors
  vectors = chosen
  return before
}

export const hasVectors = () => vectors !== undefined

export function openRoom<Arrays>(sizes: readonly number[], build: (room: Room) => Arrays): Opened<Arrays> {
  return (vectors ?? loops).open(sizes, build)
}
