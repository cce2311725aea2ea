// The weights of the histogram in three numbers, of the very parameters that it shows.

import { formatCount } from '../../../catalog/number-text'
import type { Histogram } from '../../kit/charts/weights/histogram'
import { formatShare, formatSignificant, NO_NUMBER } from '../../kit/format'
import { Readout } from '../../kit/panels/Readout'

export function HistogramReadouts({ histogram }: { histogram: Histogram | undefined }) {
  const { norm, zeros, small, total = 0 } = histogram ?? {}
  const share = (count: number | undefined) => (count === undefined ? NO_NUMBER : formatShare(count, total))
  const zerosText = zeros === undefined ? NO_NUMBER : `${formatCount(zeros)} · ${share(zeros)}`
  return (
    <div className="readouts">
      <Readout label="norm ‖w‖" term="norm" value={norm} text={formatSignificant(norm)} />
      <Readout label="exactly zero" term="exactly-zero" value={zeros} text={zerosText} />
      <Readout label="below 0.01" value={small} text={share(small)} />
    </div>
  )
}
