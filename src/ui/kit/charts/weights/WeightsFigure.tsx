// The weights over steps with all that lies over them.
import { useRef } from 'react'
import { useElementSize } from '../../element-size'
import { formatSignificant } from '../../format'
import { late } from '../../late/late'
import { StepFigure } from '../steps/StepFigure'
import { useChartFrame } from '../use-chart-frame'
import { type WeightsFrame, weightsFrame } from './weights-frame'
import { weightsReading } from './weights-reading'

const WeightsChart = late(async () => (await import('./WeightsChart')).WeightsChart)

export function WeightsFigure() {
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const frame = useChartFrame(box, weightsFrame)
  return (
    <StepFigure
      testId="chart-weights"
      words={inWords(frame)}
      cursorLabel="Step in the weights chart"
      read={weightsReading}
      {...{ box, size, frame }}
    >
      {size && <WeightsChart frame={frame} size={size} />}
    </StepFigure>
  )
}

function inWords({ ends, points }: WeightsFrame): string {
  const last = points.at(-1)
  if (!last) return 'Weights over steps: nothing trained yet'
  const norms = ends.map(({ label, value }) => `${label} ${formatSignificant(value)}`).join(', ')
  return `Norm of each layer's weights over steps, at step ${last.step}: ${norms}`
}
