// The path: weights, or norms of them, against λ, with the count of weights that are not zero above.

import type { ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import { LambdaChart } from '../../../ui/kit/charts/lambda/LambdaChart'
import { PathLines } from '../../../ui/kit/charts/path/PathLines'
import type { PathLine } from '../../../ui/kit/charts/path/path-line'
import type { Plot } from '../../../ui/kit/charts/plot'
import { TopCounts } from '../../../ui/kit/charts/TopCounts'
import type { Size } from '../../../ui/kit/element-size'
import type { LadderPoint } from './ladder-frame'

interface LadderPathProps {
  points: readonly LadderPoint[]
  path: { lines: PathLine[]; axis: ValueAxis }
  size: Size
  plot: Plot
}

export function LadderPath({ points, path: { lines, axis }, size, plot }: LadderPathProps) {
  return (
    <LambdaChart size={size} plot={plot} points={points} values={axis}>
      <PathLines
        lines={lines}
        xs={points.map(({ position }) => plot.xOf(position))}
        plot={plot}
        names="over"
      />
      <TopCounts title="not zero" counts={nonZero(points)} plot={plot} />
    </LambdaChart>
  )
}

function nonZero(points: readonly LadderPoint[]) {
  const sound = points.filter(({ hasDiverged }) => !hasDiverged)
  return sound.map(({ position, nonZero: count }) => ({ position, count }))
}
