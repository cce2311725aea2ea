// Both losses against width, with the penalty and without, and how many parameters each width has.
import type { Plot } from '../../../ui/kit/charts/plot'
import { RungsChart } from '../../../ui/kit/charts/rungs/RungsChart'
import { TopCounts } from '../../../ui/kit/charts/TopCounts'
import type { Size } from '../../../ui/kit/element-size'
import { formatTick } from '../../../ui/kit/format'
import { useLab } from '../../../ui/kit/session-context'
import { WIDTH_MARGIN, type WidthFrame, widthPosition } from './width-frame'

export function WidthChart({ frame, size, plot }: { frame: WidthFrame; size: Size; plot: Plot }) {
  const { points } = frame
  const widest = useLab((state) => Math.max(1, ...state.experiment.model.hidden))
  return (
    <RungsChart
      {...{ frame, size, plot }}
      margin={WIDTH_MARGIN}
      label="units in each hidden layer"
      ticks={points.map(({ position }) => position)}
      tickOf={(position) => formatTick(Math.round(2 ** position))}
      own={Math.min(widthPosition(widest), points.at(-1)?.position ?? 0)}
    >
      <TopCounts
        title="parameters"
        counts={points.map(({ position, parameters }) => ({ position, count: parameters }))}
        plot={plot}
      />
    </RungsChart>
  )
}
