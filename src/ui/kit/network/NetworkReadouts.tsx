// The network in three counts, of the very parameters that are drawn.
import { formatCount } from '../../../catalog/number-text'
import { formatShare, NO_NUMBER } from '../format'
import { Readout } from '../panels/Readout'
import { hiddenCount, sumOf } from './network-counts'
import type { NetworkFrame } from './network-frame'

export function NetworkReadouts({ frame: { sizes, now } }: { frame: NetworkFrame }) {
  const zeros = now && sumOf(now.layers, 'zeros')
  const weights = now ? sumOf(now.layers, 'weights') : 0
  const hidden = sizes.slice(1, -1).reduce((sum, count) => sum + count, 0)
  const outOf = (count: number | undefined, total: number) =>
    count === undefined ? NO_NUMBER : `${formatCount(count)} of ${formatCount(total)}`
  const zerosText = zeros === undefined ? NO_NUMBER : `${formatCount(zeros)} · ${formatShare(zeros, weights)}`
  const dead = now && hiddenCount(now.idle)
  const unread = now?.idle[0]?.size
  const dropped = now?.dropped && hiddenCount(now.dropped)
  return (
    <div className="readouts">
      <Readout label="dead units" value={dead} text={hidden > 0 ? outOf(dead, hidden) : NO_NUMBER} />
      <Readout label="exactly zero" value={zeros} text={zerosText} />
      {dropped === undefined ? (
        <Readout label="inputs not read" value={unread} text={outOf(unread, sizes[0] ?? 0)} />
      ) : (
        <Readout label="dropped next" value={dropped} text={outOf(dropped, hidden)} />
      )}
    </div>
  )
}
