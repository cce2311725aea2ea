// The path: weights, or norms of them, against λ, with the count of weights that are not zero above.

import type { ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import { LambdaChart } from '../../../ui/kit/charts/lambda/LambdaChart'
import { spread } from '../../../ui/kit/charts/line-end'
import type { Plot } from '../../../ui/kit/charts/plot'
import { TopCounts } from '../../../ui/kit/charts/TopCounts'
import { shortened } from '../../../ui/kit/charts/text-width'
import type { Size } from '../../../ui/kit/element-size'
import type { LadderPoint, PathLine } from './ladder-frame'
import { linePath } from './strip-frame'

/** More names than these are not read. */
const NAMED = 8
const NAME_HEIGHT = 14
/** From the middle of a name down to its line. */
const ABOVE = 8
const dashes = ['', '8 3', '2 3', '10 3 2 3']

interface LadderPathProps {
  points: readonly LadderPoint[]
  path: { lines: PathLine[]; axis: ValueAxis }
  size: Size
  plot: Plot
}

export function LadderPath({ points, path: { lines, axis }, size, plot }: LadderPathProps) {
  const named = namedOf(lines)
  return (
    <LambdaChart size={size} plot={plot} points={points} values={axis}>
      {axis.min < 0 && (
        <line className="zero-line" x1={plot.x} x2={plot.x + plot.width} y1={plot.yOf(0)} y2={plot.yOf(0)} />
      )}
      {lines.map(({ name, values }, i) => (
        <path
          key={name}
          className="path-line"
          strokeDasharray={dashOf(i, lines, named)}
          d={linePath(
            values.map((value, k) =>
              Number.isFinite(value)
                ? { x: plot.xOf((points[k] as LadderPoint).position), y: plot.yOf(value) }
                : undefined,
            ),
          )}
        />
      ))}
      <Names named={named} plot={plot} />
      <TopCounts title="not zero" counts={nonZero(points)} plot={plot} />
    </LambdaChart>
  )
}

function nonZero(points: readonly LadderPoint[]) {
  const sound = points.filter(({ hasDiverged }) => !hasDiverged)
  return sound.map(({ position, nonZero: count }) => ({ position, count }))
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

/** Where there is no penalty yet lines lie apart: there they are told apart, at the plot's left end. */
function Names({ named, plot }: { named: readonly PathLine[]; plot: Plot }) {
  const heights = named.map(({ values }) => plot.yOf(values[0]!))
  const placed = spread(heights, NAME_HEIGHT, plot.y, plot.y + plot.height)
  return named.map(({ name }, i) => (
    <text key={name} className="chart-note" x={plot.x + 4} y={placed[i]! - ABOVE} dy="0.33em">
      {shortened(name, 90)}
    </text>
  ))
}
