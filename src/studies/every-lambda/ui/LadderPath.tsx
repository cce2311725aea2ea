// The path: weights, or norms of them, against λ, with the count of weights that are not zero above.

import type { ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import { type PathLine, PathLines } from '../../../ui/kit/charts/path/PathLines'
import type { Plot } from '../../../ui/kit/charts/plot'
import type { Size } from '../../../ui/kit/element-size'
import { LadderChart } from './LadderChart'
import type { LadderPoint } from './ladder-frame'

interface LadderPathProps {
  points: readonly LadderPoint[]
  path: { lines: PathLine[]; axis: ValueAxis }
  size: Size
  plot: Plot
}

export function LadderPath({ points, path: { lines, axis }, size, plot }: LadderPathProps) {
  return (
    <LadderChart size={size} plot={plot} points={points} values={axis} hasCounts>
      <PathLines
        lines={lines}
        xs={points.map(({ position }) => plot.xOf(position))}
        plot={plot}
        names="over"
      />
    </LadderChart>
  )
}
