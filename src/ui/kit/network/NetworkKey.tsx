// What the lines or cells of the network mean.
import { formatTick } from '../format'
import { Explained } from '../terms/Explained'
import type { NetworkFrame } from './network-frame'

export function NetworkKey({ frame: { isMatrix, limit, now } }: { frame: NetworkFrame }) {
  const marks = isMatrix ? cells : lines
  return (
    <p className="reading network-key" data-picture>
      <span>{marks.positive} above 0</span>
      <span>{marks.negative} below 0</span>
      <span>full at ±{formatTick(limit)}</span>
      {now?.dropped && (
        <span>
          {isMatrix ? 'pale' : <i className="network-cross">✕</i>}{' '}
          <Explained term="mask">step {now.step + 1} drops</Explained>, for its first point
        </span>
      )}
    </p>
  )
}

const lines = {
  positive: (
    <svg width={18} height={10} aria-hidden="true">
      <path className="line-positive" d="M0 5H18" />
    </svg>
  ),
  negative: (
    <svg width={18} height={10} aria-hidden="true">
      <path className="line-negative" d="M0 5H18" />
    </svg>
  ),
}

const cells = {
  positive: (
    <svg width={10} height={10} aria-hidden="true">
      <rect className="cell-positive" width="10" height="10" />
    </svg>
  ),
  negative: (
    <svg width={10} height={10} aria-hidden="true">
      <rect className="cell-negative" width="10" height="10" />
    </svg>
  ),
}
