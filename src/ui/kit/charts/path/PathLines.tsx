// A path of weights, or of norms of them: a line for each, the largest with their names where no penalty holds them yet.
import { spread } from '../line-end'
import type { Plot } from '../plot'
import { shortened } from '../text-width'
import { linePath } from './line-path'
import './path-lines.css'

/** A layer's norm, or what one input has. */
export interface PathLine {
  name: string
  /** NaN where there is none. */
  values: number[]
}

/** More names than these are not read. */
const NAMED = 8
const NAME_HEIGHT = 14
/** From the middle of a name down to its line. */
const ABOVE = 8
const dashes = ['', '8 3', '2 3', '10 3 2 3']

interface PathLinesProps {
  lines: readonly PathLine[]
  /** Of each value, pixels. */
  xs: readonly number[]
  plot: Plot
  /** Where the names stand: at the first values, over their lines, or right of the plot. */
  names: 'over' | 'right'
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

/** A few have each their own; of many those without a name. */
function dashOf(i: number, lines: readonly PathLine[], named: readonly PathLine[]): string {
  if (lines.length <= dashes.length) return dashes[i]!
  const nameless = lines.filter((line) => !named.includes(line)).indexOf(lines[i]!)
  return nameless < 0 ? '' : dashes[1 + (nameless % (dashes.length - 1))]!
}

/** The largest where there is no penalty yet. */
function namedOf(lines: readonly PathLine[]): PathLine[] {
  return lines
    .filter(({ values }) => Number.isFinite(values[0]))
    .sort((a, b) => Math.abs(b.values[0]!) - Math.abs(a.values[0]!))
    .slice(0, NAMED)
}

/** Where there is no penalty yet lines lie apart: there they are told apart. */
function Names({
  named,
  plot,
  names,
}: Pick<PathLinesProps, 'plot' | 'names'> & { named: readonly PathLine[] }) {
  const heights = named.map(({ values }) => plot.yOf(values[0]!))
  const placed = spread(heights, NAME_HEIGHT, plot.y, plot.y + plot.height)
  const [x, up] = names === 'over' ? [plot.x + 4, ABOVE] : [plot.x + plot.width + 6, 0]
  return named.map(({ name }, i) => (
    <text key={name} className="chart-note" x={x} y={placed[i]! - up} dy="0.33em">
      {shortened(name, names === 'over' ? 90 : 74)}
    </text>
  ))
}
