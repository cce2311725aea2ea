// What the waves say in words, and as a table.
import type { TableFrame } from '../../../kit/charts/table/table-frame'
import { formatPercent } from '../../../kit/format'
import { largestShare, type WavesFrame } from './waves-frame'

export function wavesInWords({ units, ofOneWave, median }: WavesFrame): string {
  if (units.length === 0) return 'Weights for a by waves round the clock; nothing has come yet.'
  if (median === undefined) return 'No unit has any weight for a: there is no wave.'
  const inHalf = `in half of the units it is ${formatPercent(median)} or more`
  return `Units against waves round the clock: of ${ofOneWave} of ${units.length} at least four fifths are one wave; ${inHalf}.`
}

/** A row a frequency: the units whose strongest wave it is, and how much of them. */
export function wavesTable({ frequencies, units }: WavesFrame): TableFrame {
  return {
    columns: ['times round', 'units', 'mean share'],
    rows: Array.from({ length: frequencies }, (_, k) => {
      const own = units.filter((unit) => unit.strongest === k && largestShare(unit) > 0)
      const mean = own.reduce((sum, unit) => sum + largestShare(unit), 0) / own.length
      return {
        key: String(k),
        cells: [String(k + 1), String(own.length), own.length > 0 ? formatPercent(mean) : '–'],
      }
    }),
  }
}
