// What a picture of the fit shows, in figures, in its place.

import type { LabState } from '../../../session/state'
import { ChartTable } from '../../kit/charts/table/ChartTable'
import type { FitTable as Figures } from '../../kit/paper/picture'
import { useThrottledLab } from '../../kit/throttled-lab'

/** Figures that change faster cannot be read. */
const INTERVAL_MS = 250

const newest = (state: LabState) => state

export function FitTable({ table: { caption, of, words } }: { table: Figures }) {
  const { parameters, latest } = useThrottledLab(newest, INTERVAL_MS)
  if (!parameters) return null
  return (
    <ChartTable caption={caption} table={of(parameters.values)}>
      {latest && <p className="fit-table-words">{words(latest)}</p>}
    </ChartTable>
  )
}
