// One model of the processor's fleet, layer by layer: its parameters, and the optimizer's state of each.
import { type LayerLayout, parameterCount } from '../../../experiment/layout'
import type { Room, Shape, Values } from './kernels'

/** A layer's weights or its biases. */
export interface Coordinates {
  length: number
  values: Values
  /** The optimizer's, each as long. */
  slots: Values[]
}

export interface Layer extends Shape {
  weights: Coordinates
  biases: Coordinates
}

export type Network = readonly Layer[]

export function createNetwork(layout: readonly LayerLayout[], room: Room, slots = 0): Network {
  const coordinates = ({ begin, end }: { begin: number; end: number }): Coordinates => ({
    length: end - begin,
    values: room.values(end - begin),
    slots: Array.from({ length: slots }, () => room.values(end - begin)),
  })
  return layout.map(({ fanIn, fanOut, weights, biases }) => ({
    fanIn,
    fanOut,
    weights: coordinates(weights),
    biases: coordinates(biases),
  }))
}

/** @param flat in the layout of `parameterLayout` */
export function setParameters(network: Network, flat: Float32Array): void {
  write(network, flat, ({ values }) => values)
}

export function setSlot(network: Network, slot: number, flat: Float32Array): void {
  write(network, flat, ({ slots }) => slots[slot] as Values)
}

/** @returns as it is now, in the layout of `parameterLayout` */
export function parametersOf(network: Network, layout: readonly LayerLayout[]): Float32Array {
  return read(network, layout, ({ values }) => values)
}

export function slotsOf(network: Network, layout: readonly LayerLayout[]): Float32Array[] {
  const count = network[0]?.weights.slots.length ?? 0
  return Array.from({ length: count }, (_, slot) =>
    read(network, layout, ({ slots }) => slots[slot] as Values),
  )
}

function write(network: Network, flat: Float32Array, of: (run: Coordinates) => Values): void {
  let at = 0
  for (const { weights, biases } of network) {
    for (const run of [weights, biases]) {
      of(run).set(flat.subarray(at, at + run.length))
      at += run.length
    }
  }
}

function read(
  network: Network,
  layout: readonly LayerLayout[],
  of: (run: Coordinates) => Values,
): Float32Array {
  const flat = new Float32Array(parameterCount(layout))
  network.forEach(({ weights, biases }, l) => {
    const { weights: w, biases: b } = layout[l] as LayerLayout
    flat.set(of(weights), w.begin)
    flat.set(of(biases), b.begin)
  })
  return flat
}
