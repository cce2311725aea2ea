// The histogram of all weights, as a picture or as a table: the parameters are asked for only while it can be seen.
import type { RefObject } from 'react'
import { counted, formatCount } from '../../../../catalog/number-text'
import { type Size, useElementSize } from '../../element-size'
import { formatShare, formatTick } from '../../format'
import { Room } from '../../late/Room'
import { GhostLabel } from '../ends/GhostLabel'
import { ChartTable } from '../table/ChartTable'
import { HistogramChart } from './HistogramChart'
import { beyond } from './histogram'
import type { HistogramFrame } from './histogram-frame'
import { histogramTable } from './histogram-table'
import { useWatchedParameters } from './use-watched-parameters'
import '../chart.css'
import '../ghost.css'

interface HistogramFigureProps {
  box: RefObject<HTMLDivElement | null>
  frame: HistogramFrame
  isTable: boolean
}

export function HistogramFigure({ box, frame, isTable }: HistogramFigureProps) {
  useWatchedParameters(box)
  const size = useElementSize(box)
  return (
    <div ref={box} className="chart" data-testid="chart-weights">
      {isTable ? (
        <ChartTable caption="Histogram of all weights" table={histogramTable(frame)} />
      ) : (
        <HistogramPicture frame={frame} size={size} />
      )}
    </div>
  )
}

function HistogramPicture({ frame, size }: { frame: HistogramFrame; size: Size | undefined }) {
  return (
    <>
      <Room>
        <div className="chart-picture" role="img" aria-label={inWords(frame)}>
          {size && <HistogramChart frame={frame} size={size} />}
        </div>
      </Room>
      {frame.ghost && (
        <div className="ghost-corner">
          <GhostLabel label={frame.ghost.label} />
        </div>
      )}
    </>
  )
}

function inWords({ now, step, limit }: HistogramFrame): string {
  if (!now || step === undefined) return 'Histogram of all weights: nothing measured yet'
  const zeros = `${formatCount(now.zeros)} exactly zero (${formatShare(now.zeros, now.total)})`
  const tails = `${formatCount(beyond(now))} beyond ±${formatTick(limit)}`
  return `Histogram of ${counted(now.total, 'weight')} at step ${step}: ${zeros}, ${tails}`
}
