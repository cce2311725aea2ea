// The visitor's own network on the slider's axis: a dot of its own, for it has a history that no rung has.
import type { Size } from '../../../ui/kit/element-size'
import { formatLoss } from '../../../ui/kit/format'
import { useOwnPoint } from './own-point'
import type { StripFrame } from './strip-frame'

export function OwnNetwork({ frame, size }: { frame: StripFrame; size: Size }) {
  const own = useOwnPoint(frame, size)
  if (!own) return null
  const { x, y, loss } = own
  return (
    <g className="own-network">
      <path d={`M${x} ${y}V${size.height}`} />
      <circle cx={x} cy={y} r={5.5} data-testid="own-network" data-value={loss}>
        <title>{`Your network: ${formatLoss(loss)}`}</title>
      </circle>
    </g>
  )
}
