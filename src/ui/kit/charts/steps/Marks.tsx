// Every change that the visitor made, as a line on the step axis with its name above.
import type { Mark } from '../../../../session/state'
import type { Plot } from '../plot'
import { shortened, textWidth } from '../text-width'
import { placeMarkLabels } from './mark-labels'

const ROW_HEIGHT = 14

export function Marks({ marks, plot }: { marks: readonly Mark[]; plot: Plot }) {
  const xs = marks.map(({ step }) => plot.xOf(step))
  const right = plot.x + plot.width + 80
  const texts = marks.map(({ label }) => shortened(label, right))
  const labels = placeMarkLabels(xs, texts.map(textWidth), right)
  return texts.map((text, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two changes may be called the same, at the same step.
    <g key={i} className="tone-penalty">
      <line className="mark" x1={xs[i]} x2={xs[i]} y1={plot.y - 20} y2={plot.y + plot.height} />
      {labels[i] && (
        <text
          className="chart-note strong mark-name"
          x={labels[i].left}
          y={plot.y - 12 + labels[i].row * ROW_HEIGHT}
        >
          {text}
        </text>
      )}
    </g>
  ))
}
