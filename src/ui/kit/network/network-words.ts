// The network in words and as a table: for who cannot see the picture, or wants the figures.
import { formatCount } from '../../../catalog/number-text'
import type { TableFrame } from '../charts/table/table-frame'
import { layerName } from '../charts/weights/weights-frame'
import { formatSignificant } from '../format'
import { hiddenCount, sumOf } from './network-counts'
import type { NetworkFrame } from './network-frame'

export function networkInWords({ sizes, now }: NetworkFrame): string {
  if (!now) return 'The network drawn: nothing measured yet'
  const { layers, idle, dropped, step } = now
  const hidden = sizes.slice(1, -1).reduce((sum, count) => sum + count, 0)
  const parts = [
    `${formatCount(sumOf(layers, 'zeros'))} of ${formatCount(sumOf(layers, 'weights'))} weights are exactly zero`,
    ...(hidden > 0 ? [`${hiddenCount(idle)} of ${hidden} hidden units are dead`] : []),
    ...(idle[0]!.size > 0 ? [`${idle[0]!.size} of ${sizes[0]} inputs are not read`] : []),
    ...(dropped ? [`step ${step + 1} drops ${hiddenCount(dropped)} hidden units for the first point`] : []),
  ]
  return `Network of ${sizes.join(', ')} units at step ${step}: ${parts.join(', ')}`
}

export function networkTable({ sizes, now }: NetworkFrame): TableFrame {
  const dropped = now?.dropped
  return {
    columns: ['layer', 'weights', 'zero', 'above 0', 'below 0', 'largest', 'units', 'dead'].concat(
      dropped ? ['dropped next'] : [],
    ),
    rows: (now?.layers ?? []).map(({ weights, zeros, positive, negative, largest }, layer) => {
      const name = layerName(layer, sizes.length - 1)
      const counts = [weights, zeros, positive, negative].map(formatCount)
      const units = [
        sizes[layer + 1]!,
        now!.idle[layer + 1]!.size,
        ...(dropped ? [dropped[layer + 1]!.size] : []),
      ]
      return { key: name, cells: [name, ...counts, formatSignificant(largest), ...units.map(formatCount)] }
    }),
  }
}
