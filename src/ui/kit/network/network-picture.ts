// Which picture a network gets: lines while they can be told apart, else a matrix for each layer.
import type { Size } from '../element-size'
import { lineNetwork } from './line-network'
import { matrixNetwork } from './matrix-network'
import type { NetworkFrame } from './network-frame'
import type { NetworkPicture } from './picture'

export function networkPicture(frame: NetworkFrame, size: Size): NetworkPicture {
  return frame.isMatrix ? matrixNetwork(frame, size) : lineNetwork(frame, size)
}
