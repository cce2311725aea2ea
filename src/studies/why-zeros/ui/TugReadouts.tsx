// The tug-of-war in counts, of the very parameters that are drawn.
import { formatCount } from '../../../catalog/number-text'
import { formatShare, NO_NUMBER } from '../../../ui/kit/format'
import { Readout } from '../../../ui/kit/panels/Readout'
import { pulls } from './pull'
import type { TugFrame } from './tug-frame'
import '../../../ui/kit/panels/readout.css'

export function TugReadouts({ frame }: { frame: TugFrame | undefined }) {
  const counts = frame?.counts
  const others = counts && counts.weights - counts.zeros
  const { pull } = frame ?? {}
  return (
    <div className="readouts tug-readouts">
      <Readout
        label="exactly zero"
        testId="tug-zeros"
        value={counts?.zeros}
        text={
          counts ? `${formatCount(counts.zeros)} · ${formatShare(counts.zeros, counts.weights)}` : NO_NUMBER
        }
      />
      {pull && pull.band > 0 ? (
        <Readout
          label="zeros in the band"
          testId="tug-held"
          value={counts?.held}
          text={outOf(counts?.held, counts?.zeros)}
        />
      ) : (
        <div />
      )}
      {pull && pulls(pull) && (
        <Readout
          label={pull.band > 0 ? 'others on its edges' : 'others on the line'}
          testId="tug-resting"
          value={counts?.resting}
          text={outOf(counts?.resting, others)}
        />
      )}
    </div>
  )
}

function outOf(count: number | undefined, total: number | undefined): string {
  return count === undefined || !total ? NO_NUMBER : `${formatCount(count)} of ${formatCount(total)}`
}
