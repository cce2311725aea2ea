// One parameter of the network by its place in the flat array: between which units it lies, and what it is called.
import type { LayerLayout } from '../../../experiment/layout'
import { layerName } from '../charts/weights/weights-frame'
import { formatSignificant } from '../format'
import type { NetworkFrame } from './network-frame'

/** What connections are called by. */
export type ConnectionNames = Pick<NetworkFrame, 'layout' | 'inputNames' | 'outputNames'>

export interface Connection {
  /** Of the layout, 0 first. */
  layer: number
  /** Undefined: it is the bias of `to`. */
  from?: number
  to: number
}

/** @param at index of a weight or a bias */
export function connectionAt(layout: readonly LayerLayout[], at: number): Connection | undefined {
  const layer = layout.findIndex(({ weights, biases }) => at >= weights.begin && at < biases.end)
  const found = layout[layer]
  if (!found) return undefined
  const { weights, biases, fanOut } = found
  if (at >= biases.begin) return { layer, to: at - biases.begin }
  const place = at - weights.begin
  return { layer, from: Math.floor(place / fanOut), to: place % fanOut }
}

export function indexOf(layout: readonly LayerLayout[], { layer, from, to }: Connection): number {
  const { weights, biases, fanOut } = layout[layer]!
  return from === undefined ? biases.begin + to : weights.begin + from * fanOut + to
}

/** "layer 2, unit 5 → unit 9"; units are counted from 1, inputs and outputs have their names. */
export function connectionName(frame: ConnectionNames, { layer, from, to }: Connection): string {
  const layers = frame.layout.length
  const target = layer === layers - 1 ? (frame.outputNames[to] ?? `output ${to + 1}`) : `unit ${to + 1}`
  const place = layerName(layer, layers)
  if (from === undefined) return `${place}, bias of ${target}`
  const source = layer === 0 ? (frame.inputNames[from] ?? `input ${from + 1}`) : `unit ${from + 1}`
  return `${place}, ${source} → ${target}`
}

/** "layer 2, unit 5 → unit 9: −0.0312" */
export function sayConnection(frame: NetworkFrame, at: number): string {
  const connection = connectionAt(frame.layout, at)
  const value = frame.now?.values[at]
  if (!connection || value === undefined) return ''
  const text = value === 0 ? 'exactly 0' : formatSignificant(value)
  const { layer, from, to } = connection
  const isDropped =
    frame.now?.dropped?.[layer + 1]?.has(to) || (from !== undefined && frame.now?.dropped?.[layer]?.has(from))
  return `${connectionName(frame, connection)}: ${text}${isDropped ? ' (dropped next)' : ''}`
}
