// Where early stopping ends training: a line over the whole plot, and what comes after it lies in shade.

import type { Plot } from '../plot'
import type { StepAxis } from '../steps/step-axis'
import './stop-line.css'

interface StopLineProps {
  step: number
  steps: StepAxis
  plot: Plot
}

export function StopLine({ step, steps, plot: { x, y, width, height, xOf } }: StopLineProps) {
  if (step > steps.max) return null
  const left = Math.max(x, xOf(step))
  return (
    <g className="stop-line" data-step={step}>
      <rect x={left} y={y} width={x + width - left} height={height} />
      {step >= steps.min && <line x1={left} x2={left} y1={y} y2={y + height} />}
    </g>
  )
}
