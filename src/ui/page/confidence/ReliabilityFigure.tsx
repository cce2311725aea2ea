// The reliability diagram of the new points with its title and what to look at, as a picture or as a table.
import { useRef } from 'react'
import { counted } from '../../../catalog/number-text'
import { ChartTable } from '../../kit/charts/table/ChartTable'
import { useElementSize } from '../../kit/element-size'
import { formatLoss } from '../../kit/format'
import { SavePicture } from '../../kit/picture-file/SavePicture'
import { Explained } from '../../kit/terms/Explained'
import type { ConfidenceFrame, Freshness } from './confidence-frame'
import { reliabilityTable } from './confidence-table'
import { ReliabilityChart } from './ReliabilityChart'
import '../../kit/charts/chart.css'
import '../../kit/charts/plot-figure.css'

interface ReliabilityFigureProps {
  frame: ConfidenceFrame | undefined
  isTable: boolean
}

export function ReliabilityFigure({ frame, isTable }: ReliabilityFigureProps) {
  const figure = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const { fresh, classes = 2, step = 0 } = frame ?? {}
  return (
    <section ref={figure} className="plot-figure" aria-labelledby="reliability-title">
      <h3 id="reliability-title">Is it as often right as it is sure?</h3>
      {!isTable && (
        <SavePicture
          figure={figure}
          place="title"
          title="Share right against confidence"
          note="New points in bins of confidence; above, how many. On the dashed line it is calibrated."
        />
      )}
      <p>
        New points in bins of confidence; above, how many. On the dashed line it is{' '}
        <Explained term="calibrated">calibrated</Explained>; under it, less often right than sure.
      </p>
      <div ref={box} className="chart certainty-chart" data-testid="reliability">
        {isTable && fresh ? (
          <ChartTable caption="Share right by confidence" table={reliabilityTable(fresh)} />
        ) : (
          <div className="chart-picture" role="img" aria-label={inWords(fresh, step)}>
            {size && fresh && <ReliabilityChart {...{ size, classes }} bins={fresh.bins} />}
          </div>
        )}
      </div>
    </section>
  )
}

function inWords(fresh: Freshness | undefined, step: number): string {
  if (!fresh) return 'Share right against confidence: nothing measured yet'
  const bins = fresh.bins.map(
    ({ rows, meanConfidence, accuracy }) =>
      `${counted(rows, 'point')} at a confidence of ${formatLoss(meanConfidence)}, ${formatLoss(accuracy)} right`,
  )
  return `Share right against confidence at step ${step}: ${bins.join('; ')}`
}
