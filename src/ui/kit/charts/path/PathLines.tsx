// A path of weights, or of norms of them: a line for each, the largest with their names where no penalty holds them yet.
import type { Plot } from '../plot'
import { shortened } from '../text-width'
import { dashOf, namedOf } from './line-looks'
import { linePath } from './line-path'
import { type NameSide, namePlaces } from './name-places'
import type { PathLine } from './path-line'
import './path-lines.css'

interface PathLinesProps {
  lines: readonly PathLine[]
  /** Of each value, pixels. */
  xs: readonly number[]
  plot: Plot
  names: NameSide
}

export function PathLines({ lines, xs, plot, names }: PathLinesProps) {
  const named = namedOf(lines)
  const isNegative = lines.some(({ values }) => values.some((value) => value < 0))
  return (
    <>
      {isNegative && (
        <line className="zero-line" x1={plot.x} x2={plot.x + plot.width} y1={plot.yOf(0)} y2={plot.yOf(0)} />
      )}
      {lines.map(({ name, values }, i) => (
        <path
          key={name}
          className="path-line"
          strokeDasharray={dashOf(i, lines, named)}
          d={linePath(
            values.map((value, k) =>
              Number.isFinite(value) ? { x: xs[k]!, y: plot.yOf(value) } : undefined,
            ),
          )}
        />
      ))}
      <Names {...{ named, plot, names }} />
    </>
  )
}

/** Where there is no penalty yet lines lie apart: there they are told apart. */
function Names({
  named,
  plot,
  names,
}: Pick<PathLinesProps, 'plot' | 'names'> & { named: readonly PathLine[] }) {
  const heights = named.map(({ values }) => plot.yOf(values[0]!))
  const places = namePlaces(heights, names, plot)
  return named.map(({ name, label = name }, i) => {
    const { x, y, leader } = places[i]!
    return (
      <g key={name}>
        {leader && <line className="leader" {...leader} />}
        <text className="chart-note" x={x} y={y} dy="0.33em">
          {shortened(label, names === 'over' ? 90 : 78)}
        </text>
      </g>
    )
  })
}
