// The hair line over a chart, with a dot where it meets each line.
import type { Plot } from '../plot'
import type { ReadingValue } from './reading'

interface HairLineProps {
  step: number
  plot: Plot
  values: readonly ReadingValue[]
}

export function HairLine({ step, plot, values }: HairLineProps) {
  const { x, y, width, height } = plot
  const at = plot.xOf(step)
  const isOnPlot = (top: number) => top >= y - 1 && top <= y + height + 1
  const dots = values.map(({ label, tone, value }) => ({ label, tone, top: plot.yOf(value) }))
  return (
    <svg
      aria-hidden="true"
      className="hair-line"
      viewBox={`${x} 0 ${width} ${y + height}`}
      width={width}
      height={y + height}
    >
      <line x1={at} x2={at} y1={y - 4} y2={y + height} />
      {dots
        .filter(({ top }) => isOnPlot(top))
        .map(({ label, tone, top }) => (
          <circle key={label} className={`hair-dot hair-dot-${tone} tone-${tone}`} cx={at} cy={top} r={3} />
        ))}
    </svg>
  )
}
