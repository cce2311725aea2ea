// How often which weights occur, with the numbers that belong to it. Who never looks never loads it.
import { type ReactNode, useRef } from 'react'
import { formatCount } from '../../../catalog/number-text'
import { PICTURE_MS, TABLE_MS, useChartFrame } from '../../kit/charts/use-chart-frame'
import { HistogramFigure } from '../../kit/charts/weights/HistogramFigure'
import { concernsHistogram, histogramFrame } from '../../kit/charts/weights/histogram-frame'
import { stepOfParameters } from '../../kit/charts/weights/use-watched-parameters'
import { HistogramReadouts } from './HistogramReadouts'
import '../../kit/panels/card-line.css'

interface WeightsHistogramProps {
  isTable: boolean
  /** At the end of the line above the picture. */
  children: ReactNode
}

export function WeightsHistogram({ isTable, children }: WeightsHistogramProps) {
  const box = useRef<HTMLDivElement>(null)
  const intervalMs = isTable ? TABLE_MS : PICTURE_MS
  const frame = useChartFrame(box, histogramFrame, {
    intervalMs,
    concerns: concernsHistogram,
    stepOf: stepOfParameters,
  })
  return (
    <>
      <div className="card-line">
        <p className="reading" data-picture>
          {frame.now ? `all ${formatCount(frame.now.total)}, biases left out` : ''}
        </p>
        {children}
      </div>
      <HistogramFigure box={box} frame={frame} isTable={isTable} />
      <HistogramReadouts histogram={frame.now} />
    </>
  )
}
