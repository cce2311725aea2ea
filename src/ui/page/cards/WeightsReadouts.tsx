// The weights in three numbers; they join when λ has been moved, in a place kept for them.
import { formatCount } from '../../../catalog/number-text'
import { formatShare, formatSignificant, NO_NUMBER } from '../../kit/format'
import { useFinerNumbers } from '../../kit/panels/finer-numbers'
import { Readout } from '../../kit/panels/Readout'
import { useLab } from '../../kit/session-context'

export function WeightsReadouts() {
  const norm = useLab((state) => state.latest?.weightNorm)
  const zeros = useLab((state) => state.latest?.exactZeros)
  const largest = useLab((state) => state.latest?.largestWeight)
  const sizes = useLab((state) => state.run?.sizes)
  const isFiner = useFinerNumbers()
  const total = countWeights(sizes ?? [])
  const zerosText = zeros === undefined ? NO_NUMBER : `${formatCount(zeros)} · ${formatShare(zeros, total)}`
  return (
    <div className={isFiner ? 'readouts' : 'readouts held-back'}>
      <Readout label="norm ‖w‖" term="norm" value={norm} text={formatSignificant(norm)} />
      <Readout label="exactly zero" term="exactly-zero" value={zeros} text={zerosText} />
      <Readout label="largest weight" value={largest} text={formatSignificant(largest)} />
    </div>
  )
}

function countWeights(sizes: readonly number[]): number {
  return sizes.slice(1).reduce((sum, fanOut, l) => sum + fanOut * sizes[l]!, 0)
}
