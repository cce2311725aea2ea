// Every change that the visitor made, as a line on the step axis with its name above.
import { usePlotArea, useXAxisScale } from 'recharts'
import type { Mark } from '../../session/state'
import { placeMarkLabels } from './mark-labels'
import { textWidth } from './text-width'

const ROW_HEIGHT = 14

export function Marks({ marks }: { marks: readonly Mark[] }) {
  const area = usePlotArea()
  const xOf = useXAxisScale()
  if (!area || !xOf) return null
  const xs = marks.map(({ step }) => xOf(step) ?? area.x)
  const widths = marks.map(({ label }) => textWidth(label))
  const labels = placeMarkLabels(xs, widths, area.x + area.width + 80)
  return marks.map(({ step, label }, i) => (
    <g key={`${step} ${label}`} className="tone-penalty">
      <line className="mark" x1={xs[i]} x2={xs[i]} y1={area.y - 20} y2={area.y + area.height} />
      {labels[i] && (
        <text className="chart-note strong" x={labels[i].left} y={area.y - 12 + labels[i].row * ROW_HEIGHT}>
          {label}
        </text>
      )}
    </g>
  ))
}
