// Training and validation loss of all that is compared, in one chart.
import { useMemo, useRef } from 'react'
import { LineEnds } from '../../kit/charts/LineEnds'
import { stepPlot } from '../../kit/charts/plot'
import { PlotLines } from '../../kit/charts/steps/PlotLines'
import { StepAxes } from '../../kit/charts/steps/StepAxes'
import { type Size, useElementSize } from '../../kit/element-size'
import { formatLoss, formatTick } from '../../kit/format'
import { SavePicture } from '../../kit/picture-file/SavePicture'
import type { Column } from './columns'
import { type CurvesFrame, curvesFrame } from './curves-frame'
import '../../kit/charts/chart.css'
import '../../kit/charts/plot-figure.css'

export function PinCurves({ columns }: { columns: readonly Column[] }) {
  const figure = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const frame = curvesFrame(columns)
  if (!frame) return null
  return (
    <section ref={figure} className="plot-figure compare-curves" aria-labelledby="compare-curves-title">
      <h3 id="compare-curves-title">Loss</h3>
      <SavePicture figure={figure} place="title" title="Loss of what is compared" note={frame.words} />
      <p>
        {frame.words}
        {frame.left.length > 0 && `. Not drawn, for it is judged by another loss: ${frame.left.join(', ')}`}
      </p>
      <div ref={box} className="chart" data-testid="compare-chart">
        <div className="chart-picture" role="img" aria-label={inWords(frame)}>
          {size && <Curves frame={frame} size={size} />}
        </div>
      </div>
    </section>
  )
}

function Curves({ frame, size }: { frame: CurvesFrame; size: Size }) {
  const { steps, values, lines, ends } = frame
  const plot = useMemo(() => stepPlot(size, steps, values), [size, steps, values])
  return (
    <>
      <StepAxes {...{ size, steps, values }} formatValue={formatTick} />
      <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <PlotLines lines={lines} plot={plot} />
        <LineEnds ends={ends} plot={plot} max={values.max} curves={lines} />
      </svg>
    </>
  )
}

function inWords({ ends }: CurvesFrame): string {
  const named = ends.map(({ label, step, value }) => `${label} ${formatLoss(value)} at step ${step}`)
  return `Loss over steps: ${named.join('; ')}`
}
